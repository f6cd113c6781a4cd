import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findingsOf } from '../xrechnung/testing/findings-of.ts';
import { sampleCii } from '../xrechnung/testing/sample-cii.ts';
import { xrechnungCii } from './xrechnung-cii.ts';

type Change = readonly [string, string];

const id = 'urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0';
const extension: Change = [`${id}<`, `${id}#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0<`];
const cvd: Change = [`${id}<`, `${id}#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9<`];
const discount = '<ram:AppliedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>false</udt:Indicator></ram:ChargeIndicator><ram:ActualAmount>5.00</ram:ActualAmount></ram:AppliedTradeAllowanceCharge>';
const terms = (text: string): Change => ['<ram:SpecifiedTradeSettlementHeaderMonetarySummation>', `<ram:SpecifiedTradePaymentTerms>${text}</ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradeSettlementHeaderMonetarySummation>`];

const cases: readonly (readonly [outcome: string, changes: readonly Change[], findings: readonly string[]])[] = [
  ['accepts a sound invoice', [], []],
  ['asks for the reference of the buyer', [['16068058-0001-73', ' ']], ['BR-DE-15 fatal rsm:CrossIndustryInvoice', 'PEPPOL-EN16931-R008 fatal ram:BuyerReference']],
  ['lets the delivery be empty, nothing else', [['<ram:ApplicableHeaderTradeDelivery/>', '<ram:ApplicableHeaderTradeDelivery/><ram:Other/>']], ['PEPPOL-EN16931-R008 fatal ram:Other']],
  ['takes a department as contact', [['<ram:PersonName>Ute Linde</ram:PersonName>', '<ram:DepartmentName>Büro</ram:DepartmentName>']], []],
  ['names the IBAN that would be right', [['DE02120300000000202051', 'DE20120300000000202051']], ['BR-DE-19 warning ram:SpecifiedTradeSettlementPaymentMeans is DE20120300000000202051 should be DE02120300000000202051']],
  ['asks for the tax number of a seller who shows VAT', [['schemeID="VA"', 'schemeID="XX"']], ['BR-DE-16 fatal rsm:CrossIndustryInvoice']],
  ['asks for creditor and account where there is a mandate', [terms('<ram:DirectDebitMandateID>M1</ram:DirectDebitMandateID>')],
    ['BR-DE-23-b fatal ram:SpecifiedTradeSettlementPaymentMeans', 'BR-DE-30 fatal rsm:CrossIndustryInvoice', 'BR-DE-31 fatal rsm:CrossIndustryInvoice']],
  ['refuses a cash discount in its own words', [terms('<ram:Description>#SKONTO#7 days#\n</ram:Description>')], ['BR-DE-18 fatal rsm:CrossIndustryInvoice is #SKONTO#7 days#\n should be #SKONTO#TAGE=14#PROZENT=2.00#']],
  ['refuses two base quantities', [['<ram:ChargeAmount>55.00</ram:ChargeAmount><ram:BasisQuantity unitCode="HUR">2', '<ram:ChargeAmount>55.00</ram:ChargeAmount><ram:BasisQuantity unitCode="HUR">1']], ['BR-TMP-3 fatal ram:IncludedSupplyChainTradeLineItem is 1 should be 2']],
  ['computes the net price', [['>5.00<', '>4.00<']], ['PEPPOL-EN16931-R046 fatal ram:GrossPriceProductTradePrice is 50.00 should be 51']],
  ['cannot read a price with two discounts', [[discount, discount + discount]], ['PEPPOL-EN16931-R046 fatal ram:GrossPriceProductTradePrice is 50.00']],
  ['knows no surcharge on a price', [['>false<', '>true<']], ['PEPPOL-EN16931-R044 fatal ram:GrossPriceProductTradePrice is true should be false']],
  ['numbers the indicator by its place', [['>false<', '>nein<']], ['PEPPOL-EN16931-R043-2 fatal ram:AppliedTradeAllowanceCharge is nein should be true, false', 'PEPPOL-EN16931-R044 fatal ram:GrossPriceProductTradePrice is nein should be false']],
  ['takes the base quantity of the gross price', [['<ram:ChargeAmount>50.00</ram:ChargeAmount><ram:BasisQuantity unitCode="HUR">2</ram:BasisQuantity>', '<ram:ChargeAmount>50.00</ram:ChargeAmount>']], []],
  ['computes the amount of a line', [['>100.00<', '>99.97<']], ['PEPPOL-EN16931-R120 warning ram:IncludedSupplyChainTradeLineItem is 99.97 should be 100.00']],
  ['lets the VAT total be absent', [['<ram:TaxTotalAmount currencyID="EUR">19.00</ram:TaxTotalAmount>', '<ram:LineTotalAmount>1</ram:LineTotalAmount>']], []],
  ['doubts sub lines with the extension', [extension, ['<ram:SpecifiedTradeProduct>', '<ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID><ram:ParentLineID>0</ram:ParentLineID></ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct>']], ['BR-DEX-15 warning ram:AssociatedDocumentLineDocument']],
  ['knows the own address codes of the extension', [extension, ['schemeID="EM">rechnung@stadt', 'schemeID="XR01">rechnung@stadt'], ['schemeID="EM"', 'schemeID="QQ"']], ['BR-DEX-07 fatal ram:URIID is QQ']],
  ['asks clean vehicles for contract, tender and vehicle', [cvd], ['BR-DE-CVD-01 fatal ram:ApplicableHeaderTradeAgreement', 'BR-DE-CVD-02 fatal ram:ApplicableHeaderTradeAgreement', 'BR-DE-CVD-03 fatal rsm:SupplyChainTradeTransaction']],
];

describe('XRechnung in CII', () => {
  for (const [outcome, changes, findings] of cases) it(outcome, () => assert.deepEqual(findingsOf(xrechnungCii, sampleCii(...changes)), findings));
});
