import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findingsOf } from '../xrechnung/testing/findings-of.ts';
import { sampleCii } from '../xrechnung/testing/sample-cii.ts';
import { peppolCii } from './peppol-cii.ts';

type Change = readonly [string, string];

/** The sample's mail addresses have a scheme Peppol does not list. */
const listed: Change = ['schemeID="EM"', 'schemeID="9930"'];
const bis: readonly Change[] = [['#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0', '#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'], listed];
const movedTo = (country: string): Change[] => [...bis, ['<ram:CityName>Weimar</ram:CityName><ram:CountryID>DE', `<ram:CityName>Weimar</ram:CityName><ram:CountryID>${country}`]];

const cases: readonly (readonly [outcome: string, changes: readonly Change[], findings: readonly string[]])[] = [
  ['accepts a sound invoice', [...bis], []],
  ['asks for a Peppol process', [...bis, ['poacc:billing:01:1.0', 'other']], ['PEPPOL-EN16931-R007 fatal rsm:ExchangedDocumentContext is urn:fdc:peppol.eu:2017:other should be urn:fdc:peppol.eu:2017:poacc:billing:01:1.0']],
  ['asks for the VAT total', [...bis, ['TaxTotalAmount currencyID="EUR"', 'TaxTotalAmount currencyID="SEK"']], ['PEPPOL-EN16931-R053 fatal ram:ApplicableHeaderTradeSettlement is 0 should be 1', 'PEPPOL-EN16931-R054 fatal ram:ApplicableHeaderTradeSettlement is 1 should be 0']],
  ['takes only the base quantity of the net price', [...bis, ['<ram:ChargeAmount>50.00</ram:ChargeAmount><ram:BasisQuantity unitCode="HUR">2</ram:BasisQuantity>', '<ram:ChargeAmount>50.00</ram:ChargeAmount>']], ['PEPPOL-EN16931-R120 fatal ram:IncludedSupplyChainTradeLineItem is 100.00 should be 200.00']],
  ['refuses dates with dashes', [...bis, ['>20260201<', '>2026-02-01<']], ['PEPPOL-EN16931-F001 fatal udt:DateTimeString is 2026-02-01']],
  ['checks the digits of a Swedish number', [...bis, ['schemeID="VA">DE123456788', 'schemeID="0007">5560360794']], ['PEPPOL-COMMON-R049 fatal ram:ID is 5560360794']],
  ['refuses addresses of unknown schemes', [...bis, ['schemeID="9930">rechnung@stadt', 'schemeID="EM">rechnung@stadt']], ['PEPPOL-EN16931-CL008 fatal ram:URIID is EM']],
  ['asks sellers in the Netherlands for a street', movedTo('NL'), ['NL-R-002 fatal ram:PostalTradeAddress']],
  ['asks sellers in Italy for a street', movedTo('IT'), ['IT-R-002 fatal ram:SellerTradeParty']],
  ['asks sellers in Denmark for their number', movedTo('DK'), ['DK-R-002 fatal rsm:CrossIndustryInvoice']],
  ['asks sellers in Norway for their register', movedTo('NO'), ['NO-R-002 warning ram:SellerTradeParty']],
  ['doubts Swedish giro payments under another code', [...movedTo('SE'), ['>58<', '>56<']], ['SE-R-011 warning ram:SpecifiedTradeSettlementPaymentMeans is 56 should be 30']],
];

describe('Peppol BIS in CII', () => {
  for (const [outcome, changes, findings] of cases) it(outcome, () => assert.deepEqual(findingsOf(peppolCii, sampleCii(...changes)), findings));
});
