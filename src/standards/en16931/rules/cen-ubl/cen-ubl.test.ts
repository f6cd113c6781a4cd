import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { soundUbl } from '../cen/testing/sound-ubl.ts';
import { findingsOf } from '../xrechnung/testing/findings-of.ts';
import { cenUbl } from './cen-ubl.ts';

type Change = readonly [string, string];

const percent = '<cbc:Percent>19</cbc:Percent>';
const inBreakdown = `<cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID>${percent}`;
/** The whole invoice in another VAT category, without VAT. */
const allIn = (code: string, reason = ''): Change[] => [
  [inBreakdown, `${inBreakdown}${reason}`],
  ['<cbc:ID>S</cbc:ID>', `<cbc:ID>${code}</cbc:ID>`],
  [percent, '<cbc:Percent>0</cbc:Percent>'],
  ['>19.00<', '>0.00<'],
  ['>119.00<', '>100.00<'],
];

const cases: readonly (readonly [outcome: string, changes: readonly Change[], findings: readonly string[]])[] = [
  ['accepts a sound invoice', [], []],
  ['accepts what is exempt with a reason', allIn('E', '<cbc:TaxExemptionReason>so ist es</cbc:TaxExemptionReason>'), []],
  ['asks for number and currency', [['<cbc:ID>R-18</cbc:ID>', '<cbc:ID> </cbc:ID>'], ['<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>', '']], ['BR-02 fatal ubl:Invoice', 'BR-05 fatal ubl:Invoice']],
  ['knows the codes', [['unitCode="TNE"', 'unitCode="Tonne"'], ['>380<', '>999<']], ['BR-CL-01 fatal cbc:InvoiceTypeCode is 999', 'BR-CL-23 fatal cbc:InvoicedQuantity is Tonne']],
  ['computes what is to be paid', [['<cbc:PayableAmount currencyID="EUR">119.00', '<cbc:PayableAmount currencyID="EUR">118.00']], ['BR-CO-16 fatal cac:LegalMonetaryTotal is 118.00 should be 119.00']],
  ['computes base and tax of a rate', [['<cbc:TaxableAmount currencyID="EUR">100.00', '<cbc:TaxableAmount currencyID="EUR">110.00']],
    ['BR-CO-17 fatal cac:TaxSubtotal is 19.00 should be 20.90', 'BR-S-08 fatal cac:TaxCategory is 110.00 should be 100.00', 'BR-S-09 fatal cac:TaxCategory is 19.00 should be 20.90']],
  ['wants a reason for an allowance', [['<cbc:AllowanceChargeReason>Treue</cbc:AllowanceChargeReason>', '']], ['BR-33 fatal cac:AllowanceCharge', 'BR-CO-21 fatal cac:AllowanceCharge']],
  ['takes minus nought for a negative price', [['>55.00<', '>-0.00<']], ['BR-27 fatal cac:InvoiceLine is -0.00']],
  ['has amounts in cents, prices as exact as they like', [['>55.00<', '>55.0000<'], ['<cbc:Amount currencyID="EUR">10.00', '<cbc:Amount currencyID="EUR">10.000']], ['BR-DEC-01 fatal cac:AllowanceCharge is 10.000', 'UBL-DT-01 fatal cbc:Amount is 10.000']],
  ['has split payment in Italy only', allIn('B'), ['BR-B-01 fatal ubl:Invoice']],
  ['forbids what is not used in the document', [['<cbc:IssueDate>', '<cbc:UUID>x</cbc:UUID><cbc:IssueDate>']], ['UBL-CR-005 warning cbc:UUID is cbc:UUID']],
  ['forbids attributes that are not used', [['<cbc:ID>1</cbc:ID>', '<cbc:ID schemeName="x">1</cbc:ID>']], ['UBL-DT-08 warning cbc:ID is @schemeName']],
  ['wants one payment code', [['<cac:PaymentMeans>', '<cac:PaymentMeans><cbc:PaymentMeansCode>42</cbc:PaymentMeansCode></cac:PaymentMeans><cac:PaymentMeans>']], ['UBL-SR-47 fatal ubl:Invoice is 2 should be 1']],
];

describe('EN 16931 in UBL', () => {
  for (const [outcome, changes, findings] of cases) it(outcome, () => assert.deepEqual(findingsOf(cenUbl, soundUbl(...changes)), findings));
});
