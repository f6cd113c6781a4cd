import { addDecimals } from '../../decimal/add-decimals.ts';
import { compareDecimals } from '../../decimal/compare-decimals.ts';
import { absDecimal } from '../../decimal/abs-decimal.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { decimalText } from '../../decimal/decimal-text.ts';
import { roundDecimal } from '../../decimal/round-decimal.ts';
import { subtractDecimals } from '../../decimal/subtract-decimals.ts';
import { childrenOf } from '../../tree/children-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { atMostTwoDecimals } from '../cen/at-most-two-decimals.ts';
import { equals } from '../cen/equals.ts';
import { taxedAmount } from '../cen/taxed-amount.ts';
import { toCents } from '../cen/to-cents.ts';
import { withinOne } from '../cen/within-one.ts';
import type { Assertion } from '../peppol/assertion.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { decimalAt } from '../peppol/query/decimal-at.ts';
import { has } from '../peppol/query/has.ts';
import { sumAt } from '../peppol/query/sum-at.ts';
import { textAt } from '../peppol/query/text-at.ts';
import type { CenUblFacts } from './facts.ts';
import { isCharge } from './is-charge.ts';
import { isVat } from './is-vat.ts';

type Rule = Assertion<CenUblFacts>;
const amount = (element: XmlElement, ...path: string[]): Decimal | undefined => decimalAt(element, undefined, ...path);
const plus = (left: Decimal | undefined, right: Decimal | undefined): Decimal | undefined => (left === undefined || right === undefined ? undefined : addDecimals(left, right));
const minus = (left: Decimal | undefined, right: Decimal | undefined): Decimal | undefined => (left === undefined || right === undefined ? undefined : subtractDecimals(left, right));
const cents = (value: Decimal | undefined): Decimal | undefined => (value === undefined ? undefined : toCents(value));
const shown = (value: Decimal | undefined): string | undefined => (value === undefined ? undefined : decimalText(value, 2));

/** A total that must equal what is computed. */
function total(rule: string, name: string, computed: (totals: XmlElement, facts: CenUblFacts) => Decimal | undefined): Rule {
  return fatal(rule, (totals, facts) => equals(amount(totals, name), computed(totals, facts)), (totals, facts) => ({ found: textAt(totals, name), expected: shown(computed(totals, facts)) }));
}

/** A total of allowances or charges: left out only when there is none of them. */
function totalOf(rule: string, name: string, charge: boolean): Rule {
  const those = (totals: XmlElement): XmlElement[] => (totals.parent === undefined ? [] : childrenOf(totals.parent, 'cac:AllowanceCharge').filter((one) => isCharge(one) === charge));
  const sum = (totals: XmlElement): Decimal | undefined => cents(sumAt(those(totals), 'cbc:Amount'));
  return fatal(rule, (totals) => (!has(totals, name) && those(totals).length === 0) || equals(amount(totals, name), sum(totals)), (totals) => ({ found: textAt(totals, name), expected: shown(sum(totals)) }));
}

const decimals = (rule: string, name: string): Rule => fatal(rule, (element) => atMostTwoDecimals(textAt(element, name)), (element) => ({ found: textAt(element, name) }));

/** Total without VAT: lines minus allowances plus charges; rounded only where something is added. */
function withoutVat(totals: XmlElement): Decimal | undefined {
  let sum = amount(totals, 'cbc:LineExtensionAmount');
  const [charges, allowances] = [has(totals, 'cbc:ChargeTotalAmount'), has(totals, 'cbc:AllowanceTotalAmount')];
  if (charges) sum = plus(sum, amount(totals, 'cbc:ChargeTotalAmount'));
  if (allowances) sum = minus(sum, amount(totals, 'cbc:AllowanceTotalAmount'));
  return charges || allowances ? cents(sum) : sum;
}

/** What remains to be paid, before a rounding amount. */
function toPay(totals: XmlElement): Decimal | undefined {
  const all = amount(totals, 'cbc:TaxInclusiveAmount');
  return has(totals, 'cbc:PrepaidAmount') ? cents(minus(all, amount(totals, 'cbc:PrepaidAmount'))) : all;
}

function stated(totals: XmlElement): Decimal | undefined {
  const payable = amount(totals, 'cbc:PayableAmount');
  return has(totals, 'cbc:PayableRoundingAmount') ? cents(minus(payable, amount(totals, 'cbc:PayableRoundingAmount'))) : payable;
}

/** Rules on the sums of the document and the VAT breakdown. */
export const totalRules: readonly Context<CenUblFacts>[] = [
  {
    at: ['cac:LegalMonetaryTotal'],
    assert: [
      fatal('BR-12', (totals) => has(totals, 'cbc:LineExtensionAmount')),
      fatal('BR-13', (totals) => has(totals, 'cbc:TaxExclusiveAmount')),
      fatal('BR-14', (totals) => has(totals, 'cbc:TaxInclusiveAmount')),
      fatal('BR-15', (totals) => has(totals, 'cbc:PayableAmount')),
      total('BR-CO-10', 'cbc:LineExtensionAmount', (_, { lines }) => cents(sumAt(lines, 'cbc:LineExtensionAmount'))),
      totalOf('BR-CO-11', 'cbc:AllowanceTotalAmount', false),
      totalOf('BR-CO-12', 'cbc:ChargeTotalAmount', true),
      total('BR-CO-13', 'cbc:TaxExclusiveAmount', withoutVat),
      fatal('BR-CO-16', (totals) => equals(stated(totals), toPay(totals)), (totals) => ({
        found: textAt(totals, 'cbc:PayableAmount'),
        expected: shown(has(totals, 'cbc:PayableRoundingAmount') ? plus(toPay(totals), amount(totals, 'cbc:PayableRoundingAmount')) : toPay(totals)),
      })),
      decimals('BR-DEC-09', 'cbc:LineExtensionAmount'),
      decimals('BR-DEC-10', 'cbc:AllowanceTotalAmount'),
      decimals('BR-DEC-11', 'cbc:ChargeTotalAmount'),
      decimals('BR-DEC-12', 'cbc:TaxExclusiveAmount'),
      decimals('BR-DEC-14', 'cbc:TaxInclusiveAmount'),
      decimals('BR-DEC-16', 'cbc:PrepaidAmount'),
      decimals('BR-DEC-17', 'cbc:PayableRoundingAmount'),
      decimals('BR-DEC-18', 'cbc:PayableAmount'),
    ],
  },
  {
    at: ['/ubl:Invoice/cac:TaxTotal', '/cn:CreditNote/cac:TaxTotal'],
    assert: [
      // The VAT total is the sum of its breakdown.
      fatal('BR-CO-14', (tax) => !has(tax, 'cac:TaxSubtotal') || equals(amount(tax, 'cbc:TaxAmount'), cents(sumAt(childrenOf(tax, 'cac:TaxSubtotal'), 'cbc:TaxAmount'))), (tax) => ({
        found: textAt(tax, 'cbc:TaxAmount'),
        expected: shown(cents(sumAt(childrenOf(tax, 'cac:TaxSubtotal'), 'cbc:TaxAmount'))),
      })),
    ],
  },
  {
    at: ['cac:TaxTotal/cac:TaxSubtotal'],
    assert: [
      fatal('BR-45', (part) => has(part, 'cbc:TaxableAmount')),
      fatal('BR-46', (part) => has(part, 'cbc:TaxAmount')),
      fatal('BR-47', (part) => vatOf(part).some((category) => has(category, 'cbc:ID'))),
      fatal('BR-48', (part) => vatOf(part).some((category) => has(category, 'cbc:Percent') || codeAt(category, 'cbc:ID') === 'O')),
      fatal('BR-CO-17', isTaxed, (part) => ({ found: textAt(part, 'cbc:TaxAmount'), expected: shown(taxedAmount(amount(part, 'cbc:TaxableAmount'), percentOf(part))) })),
      decimals('BR-DEC-19', 'cbc:TaxableAmount'),
      decimals('BR-DEC-20', 'cbc:TaxAmount'),
    ],
  },
];

function vatOf(part: XmlElement): XmlElement[] {
  return childrenOf(part, 'cac:TaxCategory').filter(isVat);
}

function percentOf(part: XmlElement): Decimal | undefined {
  const [category] = vatOf(part).filter((one) => has(one, 'cbc:Percent'));
  return category === undefined ? undefined : amount(category, 'cbc:Percent');
}

/** The tax is base times rate, less than one unit off; nought where the rate is nought or not given. */
function isTaxed(part: XmlElement): boolean {
  const tax = amount(part, 'cbc:TaxAmount');
  if (tax === undefined) return false;
  const rated = vatOf(part).some((category) => has(category, 'cbc:Percent'));
  const percent = percentOf(part);
  if (rated && percent === undefined) return false;
  const isNought = (value: Decimal): boolean => compareDecimals(roundDecimal(value, 0), { units: 0, scale: 0 }) === 0;
  if (percent === undefined || isNought(percent)) return isNought(tax);
  return withinOne(absDecimal(tax), taxedAmount(amount(part, 'cbc:TaxableAmount'), percent));
}
