import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findingsOf } from '../xrechnung/testing/findings-of.ts';
import { sampleUbl } from '../xrechnung/testing/sample-ubl.ts';
import { peppolUbl } from './peppol-ubl.ts';

type Change = readonly [string, string];

/** The sample's mail addresses have a scheme Peppol does not list. */
const listed: Change = ['schemeID="EM"', 'schemeID="9930"'];
const bis: readonly Change[] = [['#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0', '#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'], listed];
const address = '<cbc:StreetName>Hauptstr. 3</cbc:StreetName><cbc:CityName>Weimar</cbc:CityName><cbc:PostalZone>99423</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE<';
const moved = (country: string, vat: string): Change[] => [...bis, [address, address.replace('>DE<', `>${country}<`)], ['DE123456788', vat]];
const endpoint: Change = ['schemeID="9930">rechnung@gartenbau-linde.example', 'schemeID="0088">4000001000006'];

const cases: readonly (readonly [outcome: string, changes: readonly Change[], findings: readonly string[]])[] = [
  ['accepts a sound invoice', [...bis], []],
  ['asks for the Peppol specification', [listed], ['PEPPOL-EN16931-R004 fatal ubl:Invoice is urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0 should be urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0']],
  ['makes a wrong line amount fatal', [...bis, ['>100.00<', '>101.00<']], ['PEPPOL-EN16931-R120 fatal cac:InvoiceLine is 101.00 should be 100.00']],
  ['checks the digits of a GLN', [...bis, endpoint], ['PEPPOL-COMMON-R040 fatal cbc:EndpointID is 4000001000006']],
  ['refuses amounts in another currency', [...bis, ['PayableAmount currencyID="EUR"', 'PayableAmount currencyID="CHF"']], ['PEPPOL-EN16931-R051 fatal cbc:PayableAmount is CHF should be EUR']],
  ['refuses dates in German', [...bis, ['>2026-03-02<', '>02.03.2026<']], ['PEPPOL-EN16931-F001 fatal cbc:IssueDate is 02.03.2026']],
  ['refuses a day that does not exist', [...bis, ['>2026-02-28<', '>2026-02-30<']], ['PEPPOL-EN16931-F001 fatal cbc:EndDate is 2026-02-30']],
  ['holds Germans to the German rules', [...bis, ['<cbc:CityName>Weimar</cbc:CityName>', '']], ['DE-R-003 fatal cac:PostalAddress']],
  ['gives a German rule its Peppol number', [...bis, ['>58<', '>48<']], ['DE-R-024-1 fatal cac:PaymentMeans', 'DE-R-024-2 fatal cac:PaymentMeans']],
  ['leaves sellers elsewhere alone', [...moved('AT', 'ATU12345678'), ['<cbc:CityName>Weimar</cbc:CityName>', '']], []],
  ['asks sellers in the Netherlands for a street', [...moved('NL', 'NL123456789B01'), ['<cbc:StreetName>Hauptstr. 3</cbc:StreetName>', '']], ['NL-R-002 fatal cac:PostalAddress']],
  ['asks sellers in Italy for a street', [...moved('IT', 'IT00743110157'), ['<cbc:StreetName>Hauptstr. 3</cbc:StreetName>', '']], ['IT-R-002 fatal cac:Party']],
  ['checks Swedish VAT numbers and rates', moved('SE', 'SE5560360'), ['SE-R-001 fatal cac:Party is SE5560360', 'SE-R-006 fatal cac:ClassifiedTaxCategory is  should be 25, 12, 6', 'SE-R-006 fatal cac:TaxCategory is 19 should be 25, 12, 6']],
  ['checks Norwegian VAT numbers', moved('NO', 'NO974760674MVA'), ['NO-R-001 fatal cac:Party is NO974760674MVA', 'NO-R-002 warning cac:Party is  should be Foretaksregisteret']],
  ['asks sellers in Denmark for their number', moved('DK', 'DK12345678'), ['DK-R-002 fatal ubl:Invoice']],
  ['asks sellers in Iceland for kennitala and no other type', [...moved('IS', 'IS12345'), ['>380<', '>326<']], ['IS-R-001 warning ubl:Invoice is 326 should be 380, 381', 'IS-R-002 fatal ubl:Invoice', 'PEPPOL-EN16931-P0112 fatal cbc:InvoiceTypeCode is 326']],
];

describe('Peppol BIS in UBL', () => {
  for (const [outcome, changes, findings] of cases) it(outcome, () => assert.deepEqual(findingsOf(peppolUbl, sampleUbl(...changes)), findings));
  it('reads the number of a Greek invoice', () => {
    const greek = (number: string) => findingsOf(peppolUbl, sampleUbl(...moved('GR', 'EL094019245'), ['>R-17<', `>${number}<`])).filter((line) => line.startsWith('GR-R-001'));
    assert.deepEqual(greek('094019245|02/03/2026|0|1.1|A|17'), []);
    assert.deepEqual(greek('094019245|03/03/2026|x|9.9||17'), [
      'GR-R-001-3 fatal cbc:ID is 03/03/2026 should be 02/03/2026',
      'GR-R-001-4 fatal cbc:ID is x',
      'GR-R-001-5 fatal cbc:ID is 9.9 should be 1.1, 1.6, 2.1, 2.4, 5.1, 5.2',
      'GR-R-001-6 fatal cbc:ID',
    ]);
  });
});
