import { attributeOf } from '../../tree/attribute-of.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import { isBlank } from '../../tree/is-blank.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { atMostTwoDecimals } from '../cen/at-most-two-decimals.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { has } from '../peppol/query/has.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { textAt } from '../peppol/query/text-at.ts';
import type { CenCiiFacts } from './facts.ts';
import { isFilledOnce } from './is-filled-once.ts';
import { isNumber } from '../cen/is-number.ts';
import { isVat } from './is-vat.ts';
import { twoDecimals } from './two-decimals.ts';

const netPrice = ['ram:SpecifiedLineTradeAgreement', 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount'] as const;
const grossPrice = ['ram:SpecifiedLineTradeAgreement', 'ram:GrossPriceProductTradePrice', 'ram:ChargeAmount'] as const;
const quantity = ['ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity'] as const;
const total = ['ram:SpecifiedLineTradeSettlement', 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount'] as const;
const isNotNegative = (value: number): boolean => value >= 0;
/** Whether exactly one element at a path carries an attribute that says something: of two nobody knows which counts. */
const says = (element: XmlElement, name: string, ...path: readonly string[]): boolean => {
  const [value, another] = descend(element, ...path).flatMap((found) => attributeOf(found, name) ?? []);
  return value !== undefined && another === undefined && !isBlank(value);
};

/** The rules are judged on the indicator; the allowance or charge is above it. */
const above = (indicator: XmlElement): XmlElement => indicator.parent ?? indicator;
const hasReason = (indicator: XmlElement): boolean => has(above(indicator), 'ram:Reason') || has(above(indicator), 'ram:ReasonCode');

interface Ids {
  readonly amount: string;
  readonly category?: string;
  readonly reason: string;
  readonly reasonAgain: string;
  readonly amountDecimals: string;
  readonly baseDecimals: string;
}

/** An allowance or charge has an amount and a reason, in words or as a code; on the document it also says which VAT it falls under. */
const allowanceOrCharge = (settlement: string, indicator: string, ids: Ids): Context<CenCiiFacts> => ({
  at: [`${settlement}/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator`],
  when: (element) => isAt(element, indicator, 'udt:Indicator'),
  assert: [
    fatal(ids.amount, (element) => has(above(element), 'ram:ActualAmount')),
    ...(ids.category === undefined ? [] : [fatal<CenCiiFacts>(ids.category, (element) => descend(above(element), 'ram:CategoryTradeTax').some((tax) => isVat(tax) && has(tax, 'ram:CategoryCode')))]),
    fatal(ids.reason, hasReason),
    fatal(ids.reasonAgain, hasReason),
    twoDecimals(ids.amountDecimals, 'ram:ActualAmount', above, true),
    twoDecimals(ids.baseDecimals, 'ram:BasisAmount', above),
  ],
});

/** An end that lies before its start, compared as texts of one form; a period with one of them alone is in order. */
const inOrder = (period: XmlElement): boolean => {
  if (!has(period, 'ram:StartDateTime') || !has(period, 'ram:EndDateTime')) return true;
  const [starts, ends] = (['ram:StartDateTime', 'ram:EndDateTime'] as const).map((name) => descend(period, name, 'udt:DateTimeString').filter((date) => attributeOf(date, 'format') === '102').map(descendantText));
  return ends?.some((end) => starts?.some((start) => end >= start) === true) === true;
};
const dates = (period: XmlElement) => ({ found: `${textAt(period, 'ram:StartDateTime')} – ${textAt(period, 'ram:EndDateTime')}` });
const hasDate = (period: XmlElement): boolean => has(period, 'ram:StartDateTime') || has(period, 'ram:EndDateTime');

const header = 'ram:ApplicableHeaderTradeSettlement';
const line = 'ram:SpecifiedLineTradeSettlement';

/** Rules on the lines of the invoice and on allowances and charges, of the document and of lines. */
export const lineRules: readonly Context<CenCiiFacts>[] = [
  {
    at: ['ram:DesignatedProductClassification'],
    assert: [fatal('BR-65', (element) => !has(element, 'ram:ClassCode') || says(element, 'listID', 'ram:ClassCode'))],
  },
  allowanceOrCharge(header, 'false', { amount: 'BR-31', category: 'BR-32', reason: 'BR-33', reasonAgain: 'BR-CO-21', amountDecimals: 'BR-DEC-01', baseDecimals: 'BR-DEC-02' }),
  allowanceOrCharge(header, 'true', { amount: 'BR-36', category: 'BR-37', reason: 'BR-38', reasonAgain: 'BR-CO-22', amountDecimals: 'BR-DEC-05', baseDecimals: 'BR-DEC-06' }),
  {
    at: ['ram:IncludedSupplyChainTradeLineItem'],
    assert: [
      fatal('BR-21', (item) => isFilledOnce(item, 'ram:AssociatedDocumentLineDocument', 'ram:LineID')),
      fatal('BR-22', (item) => has(item, ...quantity)),
      fatal('BR-23', (item) => descend(item, ...quantity).some(({ attributes }) => attributes?.has('unitCode') === true)),
      fatal('BR-24', (item) => has(item, ...total)),
      fatal('BR-25', (item) => isFilledOnce(item, 'ram:SpecifiedTradeProduct', 'ram:Name')),
      fatal('BR-26', (item) => has(item, ...netPrice)),
      fatal('BR-27', (item) => isNumber(item, isNotNegative, ...netPrice), (item) => ({ found: textAt(item, ...netPrice) })),
      fatal('BR-28', (item) => !has(item, ...grossPrice) || isNumber(item, isNotNegative, ...grossPrice), (item) => ({ found: textAt(item, ...grossPrice) })),
      fatal('BR-64', (item) => !has(item, 'ram:SpecifiedTradeProduct', 'ram:GlobalID') || says(item, 'schemeID', 'ram:SpecifiedTradeProduct', 'ram:GlobalID')),
      fatal('BR-CO-04', (item) => descend(item, line, 'ram:ApplicableTradeTax').some((tax) => isVat(tax) && has(tax, 'ram:CategoryCode'))),
      // The rule is about the document and judged on each line.
      fatal('BR-CO-18', (_, { taxes }) => taxes.breakdown.some(({ parent }) => parent?.parent?.name === 'rsm:SupplyChainTradeTransaction')),
      fatal('BR-DEC-23', (item) => descend(item, ...total).length <= 1 && atMostTwoDecimals(textAt(item, ...total)), (item) => ({ found: descend(item, ...total).map(descendantText).join('; ') })),
    ],
  },
  allowanceOrCharge(line, 'false', { amount: 'BR-41', reason: 'BR-42', reasonAgain: 'BR-CO-23', amountDecimals: 'BR-DEC-24', baseDecimals: 'BR-DEC-25' }),
  allowanceOrCharge(line, 'true', { amount: 'BR-43', reason: 'BR-44', reasonAgain: 'BR-CO-24', amountDecimals: 'BR-DEC-27', baseDecimals: 'BR-DEC-28' }),
  { at: [`${line}/ram:BillingSpecifiedPeriod`], assert: [fatal('BR-30', inOrder, dates), fatal('BR-CO-20', hasDate)] },
  { at: [`${header}/ram:BillingSpecifiedPeriod`], assert: [fatal('BR-29', inOrder, dates), fatal('BR-CO-19', hasDate)] },
  { at: ['ram:ApplicableProductCharacteristic'], assert: [fatal('BR-54', (property) => has(property, 'ram:Description') && has(property, 'ram:Value'))] },
];
