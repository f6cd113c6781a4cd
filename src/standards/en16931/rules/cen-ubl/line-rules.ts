import { childrenOf } from '../../tree/children-of.ts';
import { descend } from '../../tree/descend.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { atMostTwoDecimals } from '../cen/at-most-two-decimals.ts';
import { isNumber } from '../cen/is-number.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Assertion } from '../peppol/assertion.ts';
import type { Context } from '../peppol/pattern.ts';
import { dateOf } from '../peppol/query/date-of.ts';
import { has } from '../peppol/query/has.ts';
import { isFilled } from '../peppol/query/is-filled.ts';
import { textAt } from '../peppol/query/text-at.ts';
import type { CenUblFacts } from './facts.ts';
import { isCharge } from './is-charge.ts';
import { isVat } from './is-vat.ts';

type Rules = readonly Assertion<CenUblFacts>[];
const bothLines = (below: string): string[] => [`cac:InvoiceLine${below}`, `cac:CreditNoteLine${below}`];
/** What a wrong number of decimals looks like. */
const decimals = (rule: string, name: string) => fatal<CenUblFacts>(rule, (element) => atMostTwoDecimals(textAt(element, name)), (element) => ({ found: textAt(element, name) }));
const reason = (element: XmlElement): boolean => has(element, 'cbc:AllowanceChargeReason') || has(element, 'cbc:AllowanceChargeReasonCode');
const isNotNegative = (element: XmlElement, ...path: string[]): boolean => isNumber(element, (value) => value >= 0, ...path);

/** An end that lies before its start; a period with one of them alone is in order. */
const inOrder = (period: XmlElement): boolean => {
  if (!has(period, 'cbc:StartDate') || !has(period, 'cbc:EndDate')) return true;
  const [start, end] = [dateOf(textAt(period, 'cbc:StartDate')), dateOf(textAt(period, 'cbc:EndDate'))];
  return start !== undefined && end !== undefined && end >= start;
};
const dates = (period: XmlElement) => ({ found: `${textAt(period, 'cbc:StartDate')} – ${textAt(period, 'cbc:EndDate')}` });

const allowanceOrCharge = (amount: string, why: string, again: string, twoDecimals: string, base: string): Rules => [
  // An allowance or charge has an amount and a reason, in words or as a code.
  fatal(amount, (element) => has(element, 'cbc:Amount')),
  fatal(why, reason),
  fatal(again, reason),
  decimals(twoDecimals, 'cbc:Amount'),
  decimals(base, 'cbc:BaseAmount'),
];

/** Rules on the lines of the invoice and on allowances and charges, of the document and of lines. */
export const lineRules: readonly Context<CenUblFacts>[] = [
  ...([false, true] as const).map((charge): Context<CenUblFacts> => ({
    at: ['/ubl:Invoice/cac:AllowanceCharge', '/cn:CreditNote/cac:AllowanceCharge'],
    when: (element) => isCharge(element) === charge,
    assert: [
      ...(charge ? allowanceOrCharge('BR-36', 'BR-38', 'BR-CO-22', 'BR-DEC-05', 'BR-DEC-06') : allowanceOrCharge('BR-31', 'BR-33', 'BR-CO-21', 'BR-DEC-01', 'BR-DEC-02')),
      // On the document it also says which VAT it falls under.
      fatal(charge ? 'BR-37' : 'BR-32', (element) => childrenOf(element, 'cac:TaxCategory').some((category) => isVat(category) && has(category, 'cbc:ID'))),
    ],
  })),
  {
    at: bothLines(''),
    assert: [
      fatal('BR-21', (line) => isFilled(line, 'cbc:ID')),
      fatal('BR-22', (line) => has(line, 'cbc:InvoicedQuantity') || has(line, 'cbc:CreditedQuantity')),
      fatal('BR-23', (line) => [...childrenOf(line, 'cbc:InvoicedQuantity'), ...childrenOf(line, 'cbc:CreditedQuantity')].some((quantity) => quantity.attributes?.has('unitCode') === true)),
      fatal('BR-24', (line) => has(line, 'cbc:LineExtensionAmount')),
      fatal('BR-25', (line) => isFilled(line, 'cac:Item', 'cbc:Name')),
      fatal('BR-26', (line) => has(line, 'cac:Price', 'cbc:PriceAmount')),
      fatal('BR-27', (line) => isNotNegative(line, 'cac:Price', 'cbc:PriceAmount'), (line) => ({ found: textAt(line, 'cac:Price', 'cbc:PriceAmount') })),
      fatal('BR-28', (line) => !has(line, 'cac:Price', 'cac:AllowanceCharge', 'cbc:BaseAmount') || isNotNegative(line, 'cac:Price', 'cac:AllowanceCharge', 'cbc:BaseAmount'), (line) => ({
        found: textAt(line, 'cac:Price', 'cac:AllowanceCharge', 'cbc:BaseAmount'),
      })),
      fatal('BR-CO-04', (line) => descend(line, 'cac:Item', 'cac:ClassifiedTaxCategory').some((category) => isVat(category) && has(category, 'cbc:ID'))),
      decimals('BR-DEC-23', 'cbc:LineExtensionAmount'),
    ],
  },
  ...([false, true] as const).map((charge): Context<CenUblFacts> => ({
    at: bothLines('/cac:AllowanceCharge'),
    when: (element) => isCharge(element) === charge,
    assert: charge
      ? [...allowanceOrCharge('BR-43', 'BR-44', 'BR-CO-24', 'BR-DEC-27', 'BR-DEC-28')]
      : [...allowanceOrCharge('BR-41', 'BR-42', 'BR-CO-23', 'BR-DEC-24', 'BR-DEC-25')],
  })),
  {
    at: bothLines('/cac:InvoicePeriod'),
    assert: [fatal('BR-30', inOrder, dates), fatal('BR-CO-20', (period) => has(period, 'cbc:StartDate') || has(period, 'cbc:EndDate'))],
  },
  {
    at: ['cac:InvoicePeriod'],
    assert: [
      fatal('BR-29', inOrder, dates),
      fatal('BR-CO-19', (period) => has(period, 'cbc:StartDate') || has(period, 'cbc:EndDate') || has(period, 'cbc:DescriptionCode')),
    ],
  },
  { at: ['cac:AdditionalItemProperty'], assert: [fatal('BR-54', (property) => has(property, 'cbc:Name') && has(property, 'cbc:Value'))] },
  { at: bothLines('/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode'), assert: [fatal('BR-65', (code) => code.attributes?.has('listID') === true)] },
  { at: bothLines('/cac:Item/cac:StandardItemIdentification/cbc:ID'), assert: [fatal('BR-64', (code) => code.attributes?.has('schemeID') === true)] },
];
