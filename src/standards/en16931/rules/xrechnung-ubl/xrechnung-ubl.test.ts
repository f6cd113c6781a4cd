import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findingsOf } from '../xrechnung/testing/findings-of.ts';
import { sampleUbl } from '../xrechnung/testing/sample-ubl.ts';
import { xrechnungUbl } from './xrechnung-ubl.ts';

type Change = readonly [string, string];

const id = 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0';
const extension: Change = [`${id}<`, `${id}#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0<`];
const cvd: Change = [`${id}<`, `${id}#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9<`];
const contact = '<cac:Contact><cbc:Name>Ute Linde</cbc:Name><cbc:Telephone>03643 1234</cbc:Telephone><cbc:ElectronicMail>ute@gartenbau-linde.example</cbc:ElectronicMail></cac:Contact>';
const account = '<cac:PayeeFinancialAccount><cbc:ID>DE02 1203 0000 0000 2020 51</cbc:ID></cac:PayeeFinancialAccount>';
const subLines = '<cac:SubInvoiceLine><cbc:LineExtensionAmount>60.00</cbc:LineExtensionAmount><cac:Item><cbc:Name>x</cbc:Name></cac:Item></cac:SubInvoiceLine></cac:InvoiceLine>';

const cases: readonly (readonly [outcome: string, changes: readonly Change[], findings: readonly string[]])[] = [
  ['accepts a sound invoice', [], []],
  ['asks for payment instructions', [[/<cac:PaymentMeans>.*<\/cac:PaymentMeans>/.exec(sampleUbl())?.[0] ?? '', '']], ['BR-DE-1 fatal ubl:Invoice']],
  ['asks for the reference of the buyer', [['<cbc:BuyerReference>16068058-0001-73</cbc:BuyerReference>', '']], ['BR-DE-15 fatal ubl:Invoice']],
  ['asks for a contact of the seller', [[contact, '']], ['BR-DE-2 fatal cac:AccountingSupplierParty']],
  ['asks for a telephone number worth the name', [['03643 1234', '12']], ['BR-DE-27 warning cac:Contact is 12']],
  ['doubts a mail address without a domain', [['ute@gartenbau-linde.example', 'ute@linde']], ['BR-DE-28 warning cac:Contact is ute@linde']],
  ['asks for the tax number of a seller who shows VAT', [['DE123456788', ' ']], ['BR-DE-16 fatal ubl:Invoice', 'PEPPOL-EN16931-R008 fatal cbc:CompanyID']],
  ['names the IBAN that would be right', [['DE02 1203', 'DE12 1203']], ['BR-DE-19 warning cac:PaymentMeans is DE12 1203 0000 0000 2020 51 should be DE02120300000000202051']],
  ['asks for no IBAN outside SEPA', [['DE02 1203', 'DE12 1203'], ['>58<', '>30<']], []],
  ['asks for the account of a transfer', [[account, '']], ['BR-DE-19 warning cac:PaymentMeans is ', 'BR-DE-23-a fatal cac:PaymentMeans']],
  ['asks for the card of a card payment', [['>58<', '>48<']], ['BR-DE-24-a fatal cac:PaymentMeans', 'BR-DE-24-b fatal cac:PaymentMeans']],
  ['refuses a cash discount without its line break', [['2.00#\n', '2.00#']], ['BR-DE-18 fatal ubl:Invoice is #SKONTO#TAGE=7#PROZENT=2.00# should be #SKONTO#TAGE=14#PROZENT=2.00#']],
  ['asks what a corrected invoice corrects', [['>380<', '>384<']], ['BR-DE-26 warning ubl:Invoice']],
  ['asks when the work was done', [[/<cac:InvoicePeriod>.*<\/cac:InvoicePeriod>/.exec(sampleUbl())?.[0] ?? '', '']], ['BR-DE-TMP-32 information ubl:Invoice']],
  ['doubts another specification', [[`${id}<`, 'urn:cen.eu:en16931:2017<']], [`BR-DE-21 warning ubl:Invoice is urn:cen.eu:en16931:2017 should be ${id}`]],
  ['computes the amount of a line', [['>100.00<', '>101.00<']], ['PEPPOL-EN16931-R120 warning cac:InvoiceLine is 101.00 should be 100.00']],
  ['lets two cents more pass', [['>100.00<', '>100.02<']], []],
  ['lets two cents less pass', [['>100.00<', '>99.98<']], []],
  ['refuses the period of a line before that of the invoice', [['<cac:Item>', '<cac:InvoicePeriod><cbc:StartDate>2026-01-31</cbc:StartDate><cbc:EndDate>2026-03-01</cbc:EndDate></cac:InvoicePeriod><cac:Item>']],
    ['PEPPOL-EN16931-R110 fatal cbc:StartDate is 2026-01-31 should be ≥ 2026-02-01', 'PEPPOL-EN16931-R111 fatal cbc:EndDate is 2026-03-01 should be ≤ 2026-02-28']],
  ['lets half a forint pass, not more', [['EUR', 'HUF'], ['>100.00<', '>100.51<']], ['PEPPOL-EN16931-R120 warning cac:InvoiceLine is 100.51 should be 100.00']],
  ['refuses a line whose amount is no number', [['>100.00<', '>100,00<']], ['PEPPOL-EN16931-R120 warning cac:InvoiceLine is 100,00 should be 100.00']],
  ['refuses a price per other unit than the quantity', [['BaseQuantity unitCode="HUR"', 'BaseQuantity unitCode="DAY"']], ['PEPPOL-EN16931-R130 fatal cbc:BaseQuantity is DAY should be HUR']],
  ['refuses empty elements', [['>R-17<', '> \n<']], ['PEPPOL-EN16931-R008 fatal cbc:ID']],
  ['leaves out Peppol rules it does not adopt', [['poacc:billing:01:1.0', 'other']], []],
  ['judges no sub lines without the extension', [['</cac:InvoiceLine>', subLines]], []],
  ['adds up sub lines with the extension', [extension, ['</cac:InvoiceLine>', subLines]], ['BR-DEX-02 warning ubl:Invoice is 100.00 should be 60.00', 'BR-DEX-03 fatal ubl:Invoice']],
  ['counts third party payments with the extension', [extension, ['<cac:TaxTotal>', '<cac:PrepaidPayment><cbc:ID>Pfand</cbc:ID><cbc:PaidAmount currencyID="EUR">1.005</cbc:PaidAmount><cbc:InstructionID>x</cbc:InstructionID></cac:PrepaidPayment><cac:TaxTotal>']],
    ['BR-DEX-09 fatal cac:LegalMonetaryTotal is 119.00 should be 120.01', 'BR-DEX-13 fatal cac:PrepaidPayment is 1.005']],
  ['asks clean vehicles for contract, tender and vehicle', [cvd], ['BR-DE-CVD-01 fatal ubl:Invoice', 'BR-DE-CVD-02 fatal ubl:Invoice', 'BR-DE-CVD-03 fatal ubl:Invoice']],
];

describe('XRechnung in UBL', () => {
  for (const [outcome, changes, findings] of cases) it(outcome, () => assert.deepEqual(findingsOf(xrechnungUbl, sampleUbl(...changes)), findings));
  it('names a file name that comes twice', () => {
    const attachment = '<cac:AdditionalDocumentReference><cbc:ID>A</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject filename="a.pdf">QQ==</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>';
    const twice = sampleUbl(['<cac:AccountingSupplierParty>', `${attachment}${attachment}<cac:AccountingSupplierParty>`]);
    assert.deepEqual(findingsOf(xrechnungUbl, twice), ['BR-DE-22 fatal ubl:Invoice is a.pdf']);
  });
  it('judges a fragment without a fault', () => {
    const fragment = '<cac:Price xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"><cac:AllowanceCharge/></cac:Price>';
    assert.deepEqual(findingsOf(xrechnungUbl, fragment), ['PEPPOL-EN16931-R008 fatal cac:AllowanceCharge', 'PEPPOL-EN16931-R044 fatal cac:AllowanceCharge is  should be false']);
  });
});
