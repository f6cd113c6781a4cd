import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { soundCii } from '../cen/testing/sound-cii.ts';
import { findingsOf } from '../xrechnung/testing/findings-of.ts';
import { cenCii } from './cen-cii.ts';

type Change = readonly [string, string];

const line = '<ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode>';
const rate = '<ram:RateApplicablePercent>19</ram:RateApplicablePercent>';
const summation = 'ram:SpecifiedTradeSettlementHeaderMonetarySummation';
/** The whole invoice in another VAT category, without VAT. */
const allIn = (code: string, rest = '<ram:RateApplicablePercent>0</ram:RateApplicablePercent>'): Change[] => [
  [`<ram:CategoryCode>S</ram:CategoryCode>`, `<ram:CategoryCode>${code}</ram:CategoryCode>`],
  [rate, rest],
  ['<ram:BasisAmount>', '<ram:ExemptionReason>so ist es</ram:ExemptionReason><ram:BasisAmount>'],
  ['>19.00<', '>0.00<'],
  ['>119.00<', '>100.00<'],
];

const cases: readonly (readonly [outcome: string, changes: readonly Change[], findings: readonly string[]])[] = [
  ['accepts a sound invoice', [], []],
  ['asks for number, date and kind', [['<ram:ID>R-18</ram:ID>', '<ram:ID> </ram:ID>'], ['format="102"', 'format="610"'], ['<ram:TypeCode>380</ram:TypeCode>', '']],
    ['BR-02 fatal rsm:CrossIndustryInvoice', 'BR-03 fatal rsm:CrossIndustryInvoice', 'BR-04 fatal rsm:CrossIndustryInvoice', 'CII-SR-014 fatal rsm:ExchangedDocument is ram:TypeCode: 0 should be 1']],
  ['knows the codes', [['<ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress></ram:BuyerTradeParty>', '<ram:CountryID>SS</ram:CountryID></ram:PostalTradeAddress></ram:BuyerTradeParty>'], ['unitCode="TNE"', 'unitCode="Tonne"']],
    ['BR-CL-14 fatal ram:CountryID is SS', 'BR-CL-23 fatal ram:BilledQuantity is Tonne']],
  ['sums up the lines', [[`<${summation}><ram:LineTotalAmount>110.00`, `<${summation}><ram:LineTotalAmount>111.00`]],
    [`BR-CO-10 fatal ${summation} is 111.00 should be 110.00`, `BR-CO-13 fatal ${summation} is 100.00 should be 101.00`]],
  ['wants the total of the allowances', [['<ram:AllowanceTotalAmount>10.00</ram:AllowanceTotalAmount>', '']], [`BR-CO-11 fatal ${summation} is  should be 10.00`, `BR-CO-13 fatal ${summation} is 100.00 should be 110.00`]],
  ['computes the total with VAT and what is to be paid', [['<ram:GrandTotalAmount>119.00', '<ram:GrandTotalAmount>118.00']],
    ['BR-CO-15 fatal rsm:CrossIndustryInvoice is 118.00 should be 119.00', `BR-CO-16 fatal ${summation} is 119.00 should be 118.00`]],
  ['takes no VAT to be a total that equals the one without', [['<ram:GrandTotalAmount>119.00', '<ram:GrandTotalAmount>100.00'], ['<ram:DuePayableAmount>119.00', '<ram:DuePayableAmount>100.00']], []],
  ['counts decimals as they are written', [['<ram:DuePayableAmount>119.00', '<ram:DuePayableAmount>119.000']], [`BR-DEC-18 fatal ${summation} is 119.000`]],
  ['does not know which of two amounts counts', [['<ram:DuePayableAmount>119.00</ram:DuePayableAmount>', '<ram:DuePayableAmount>119.00</ram:DuePayableAmount><ram:DuePayableAmount>1.00</ram:DuePayableAmount>']],
    [`BR-DEC-18 fatal ${summation} is 119.00; 1.00`, `CII-SR-487 fatal ${summation} is ram:DuePayableAmount: 2 should be 1`]],
  ['computes base and tax of a rate', [['<ram:BasisAmount>100.00', '<ram:BasisAmount>110.00']],
    ['BR-CO-17 fatal ram:ApplicableTradeTax is 19.00 should be 20.90', 'BR-S-08 fatal ram:CategoryCode is 110.00 should be 100.00', 'BR-S-09 fatal ram:CategoryCode is 19.00 should be 20.90']],
  ['wants a reason for an allowance', [['<ram:Reason>Treue</ram:Reason>', '']], ['BR-33 fatal ram:ChargeIndicator', 'BR-CO-21 fatal ram:ChargeIndicator']],
  ['wants a VAT category for every line and allowance', [[line, '<ram:TypeCode>VAT</ram:TypeCode>']],
    ['BR-32 fatal ram:ChargeIndicator', 'BR-CO-04 fatal ram:IncludedSupplyChainTradeLineItem', 'BR-S-08 fatal ram:CategoryCode is 100.00 should be 0.00']],
  ['asks who the seller is', [['schemeID="VA"', 'schemeID="XX"']],
    ['BR-CO-26 fatal ram:SellerTradeParty', 'BR-S-02 fatal ram:ApplicableTradeTax', 'BR-S-03 fatal ram:CategoryTradeTax']],
  ['reads the country off a VAT identifier', [['DE123456788', '123456788']], ['BR-CO-09 fatal ram:ID is 123456788']],
  ['lets nothing but zero be the rate of what is exempt', allIn('E', '<ram:RateApplicablePercent>-0.00</ram:RateApplicablePercent>'), ['BR-E-05 fatal ram:ApplicableTradeTax is -0.00 should be 0', 'BR-E-06 fatal ram:CategoryTradeTax is -0.00 should be 0']],
  ['accepts what is exempt with a reason', allIn('E'), []],
  ['asks the buyer of an intra-community supply for a VAT identifier, a date and a country', allIn('K'),
    ['BR-IC-02 fatal ram:ApplicableTradeTax', 'BR-IC-03 fatal ram:CategoryTradeTax', 'BR-IC-11 fatal ram:CategoryCode', 'BR-IC-12 fatal ram:CategoryCode']],
  ['has no VAT identifier shown for what is outside the scope of VAT', allIn('O', ''), ['BR-O-02 fatal ram:ApplicableTradeTax', 'BR-O-03 fatal ram:CategoryTradeTax']],
  ['has split payment in Italy only', allIn('B'), ['BR-B-01 fatal rsm:CrossIndustryInvoice']],
  ['judges a date', [['>20261102<', '>20261302<']], ['CII-DT-097 fatal udt:DateTimeString is 20261302 should be JJJJMMTT']],
  ['forbids what is not used in the document', [['<ram:TypeCode>380', '<ram:Name>Rechnung</ram:Name><ram:TypeCode>380']], ['CII-SR-013 warning ram:Name is ram:Name']],
  ['forbids what is not used inside elements of a kind', [['<ram:PostalTradeAddress>', '<ram:PostalTradeAddress><ram:StreetName>Weg 1</ram:StreetName>'], ['<ram:BasisAmount>100', '<ram:BasisAmount currencyID="EUR">100']],
    ['CII-DT-031 fatal ram:BasisAmount is @currencyID', 'CII-DT-088 fatal ram:StreetName is ram:StreetName', 'CII-DT-088 fatal ram:StreetName is ram:StreetName']],
  ['speaks of the attributes of a plain identifier once', [['<ram:ID>R-18', '<ram:ID schemeName="x">R-18']], ['CII-DT-001 fatal ram:ID is @schemeName']],
  ['wants one payment code', [['<ram:SpecifiedTradeSettlementPaymentMeans>', '<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>42</ram:TypeCode></ram:SpecifiedTradeSettlementPaymentMeans><ram:SpecifiedTradeSettlementPaymentMeans>']], ['CII-SR-467 fatal rsm:CrossIndustryInvoice']],
  ['wants the account of a transfer', [['<ram:IBANID>DE02120300000000202051</ram:IBANID>', '']],
    ['BR-50 fatal ram:PayeePartyCreditorFinancialAccount', 'BR-61 fatal ram:PayeePartyCreditorFinancialAccount', 'CII-SR-470 fatal ram:ApplicableHeaderTradeSettlement']],
];

describe('EN 16931 in CII', () => {
  for (const [outcome, changes, findings] of cases) it(outcome, () => assert.deepEqual(findingsOf(cenCii, soundCii(...changes)), findings));

  it('judges a fragment without a root', () => {
    const party = '<ram:SellerTradeParty xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"><ram:Name>x</ram:Name></ram:SellerTradeParty>';
    assert.deepEqual(findingsOf(cenCii, party), ['BR-CO-26 fatal ram:SellerTradeParty']);
  });
});
