import { addDecimals } from '../../decimal/add-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { decimalText } from '../../decimal/decimal-text.ts';
import { parseDecimal } from '../../decimal/parse-decimal.ts';
import { subtractDecimals } from '../../decimal/subtract-decimals.ts';
import { attributeOf } from '../../tree/attribute-of.ts';
import { childOf } from '../../tree/child-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { equals } from '../cen/equals.ts';
import { toCents } from '../cen/to-cents.ts';
import type { Assertion } from '../peppol/assertion.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { decimalAt } from '../peppol/query/decimal-at.ts';
import { has } from '../peppol/query/has.ts';
import { numberOf } from '../peppol/query/number-of.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { equalsSum } from './equals-sum.ts';
import type { CenCiiFacts } from './facts.ts';
import { indicates } from './indicates.ts';
import { sumDoubles } from './sum-doubles.ts';
import { twoDecimals } from './two-decimals.ts';

type Rule = Assertion<CenCiiFacts>;
const totals = 'ram:SpecifiedTradeSettlementHeaderMonetarySummation';
const lineTotal = ['ram:SpecifiedLineTradeSettlement', 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount'] as const;
const shown = (amount: Decimal | undefined): string | undefined => (amount === undefined ? undefined : decimalText(amount, 2));
const shownNumber = (amount: number): string | undefined => (Number.isFinite(amount) ? amount.toFixed(2) : undefined);
const centsOf = (amount: number): number => Math.round(amount * 10 * 10) / 100;

/** The first amount of a name: where one stands twice another rule says so. */
function first(element: XmlElement, name: string): Decimal | undefined {
  const found = childOf(element, name);
  return found === undefined ? undefined : parseDecimal(descendantText(found));
}

/** The total of all lines, from the lines beside the head. */
function lineSum(element: XmlElement): number {
  const transaction = element.parent?.parent;
  return transaction === undefined ? 0 : sumDoubles(descend(transaction, 'ram:IncludedSupplyChainTradeLineItem', ...lineTotal));
}

function changeAmounts(charge: boolean, { changes }: CenCiiFacts): XmlElement[] {
  return changes.filter((one) => indicates(one, charge)).flatMap((one) => childrenOf(one, 'ram:ActualAmount').slice(0, 1));
}

function isSumOf(stated: readonly XmlElement[], parts: readonly XmlElement[]): boolean {
  return equalsSum(stated, centsOf(sumDoubles(parts)), parts.length === 0);
}

/** The total of allowances or charges of the document is their sum; without any it is left out. */
function totalOf(rule: string, name: string, charge: boolean): Rule {
  return fatal(
    rule,
    (element, facts) => (!has(element, name) && !facts.changes.some((one) => indicates(one, charge))) || isSumOf(childrenOf(element, name), changeAmounts(charge, facts)),
    (element, facts) => ({ found: textAt(element, name), expected: shownNumber(centsOf(sumDoubles(changeAmounts(charge, facts)))) }),
  );
}

/** Total without VAT: lines minus allowances plus charges, those that are given. */
function withoutVat(element: XmlElement): Decimal | undefined {
  let sum = first(element, 'ram:LineTotalAmount');
  for (const [name, change] of [['ram:AllowanceTotalAmount', subtractDecimals], ['ram:ChargeTotalAmount', addDecimals]] as const) {
    if (sum === undefined || !has(element, name)) continue;
    const amount = first(element, name);
    sum = amount === undefined ? undefined : change(sum, amount);
  }
  return sum === undefined ? undefined : toCents(sum);
}

/** What remains to be paid: the total with VAT minus what was paid plus the rounding. */
function toPay(element: XmlElement): Decimal | undefined {
  let sum = first(element, 'ram:GrandTotalAmount');
  for (const [name, change] of [['ram:TotalPrepaidAmount', subtractDecimals], ['ram:RoundingAmount', addDecimals]] as const) {
    if (sum === undefined || !has(element, name)) continue;
    const amount = first(element, name);
    sum = amount === undefined ? undefined : change(sum, amount);
  }
  return sum;
}

const codesAt = ({ settlements }: CenCiiFacts, name: string): string[] => settlements.flatMap((settlement) => childrenOf(settlement, name).map(descendantText));
const isWholeCents = (element: XmlElement): boolean => {
  const value = numberOf(descendantText(element));
  return value === Math.round(value * 100) / 100;
};
const isIn = (codes: readonly string[]) => (amount: XmlElement): boolean => codes.includes(attributeOf(amount, 'currencyID') ?? '\u0000');

/** Some total of VAT that is whole cents or in another currency: more the published rules do not ask. */
function taxDecimals(rule: string, currency: string, another: (amount: XmlElement, codes: readonly string[]) => boolean): Rule {
  return fatal(
    rule,
    (element, facts) => {
      const [amounts, codes] = [childrenOf(element, 'ram:TaxTotalAmount'), codesAt(facts, currency)];
      return amounts.length === 0 || amounts.some((amount) => another(amount, codes) || (isIn(codes)(amount) && isWholeCents(amount)));
    },
    (element) => ({ found: textAt(element, 'ram:TaxTotalAmount') }),
  );
}

const taxAmounts = ({ settlements }: CenCiiFacts): XmlElement[] => settlements.flatMap((settlement) => descend(settlement, 'ram:ApplicableTradeTax', 'ram:CalculatedAmount'));

/** Rules on the sums of the document. */
export const totalRules: readonly Context<CenCiiFacts>[] = [
  {
    at: [totals],
    assert: [
      fatal('BR-12', (element) => has(element, 'ram:LineTotalAmount')),
      fatal('BR-13', (element) => has(element, 'ram:TaxBasisTotalAmount')),
      fatal('BR-14', (element) => has(element, 'ram:GrandTotalAmount')),
      fatal('BR-15', (element) => has(element, 'ram:DuePayableAmount')),
      // Where VAT is booked in another currency, the VAT total is given in it as well; the same currency is not another one.
      fatal('BR-53', (element, facts) => {
        const booked = codesAt(facts, 'ram:TaxCurrencyCode');
        if (booked.length === 0) return true;
        return childrenOf(element, 'ram:TaxTotalAmount').some(isIn(booked)) && !codesAt(facts, 'ram:InvoiceCurrencyCode').some((code) => booked.includes(code));
      }),
      fatal('BR-CO-10', (element) => equals(decimalAt(element, undefined, 'ram:LineTotalAmount'), ofNumber(lineSum(element))), (element) => ({
        found: textAt(element, 'ram:LineTotalAmount'),
        expected: shownNumber(lineSum(element)),
      })),
      totalOf('BR-CO-11', 'ram:AllowanceTotalAmount', false),
      totalOf('BR-CO-12', 'ram:ChargeTotalAmount', true),
      fatal('BR-CO-13', (element) => equals(first(element, 'ram:TaxBasisTotalAmount'), withoutVat(element)), (element) => ({ found: textAt(element, 'ram:TaxBasisTotalAmount'), expected: shown(withoutVat(element)) })),
      fatal('BR-CO-16', (element) => equals(first(element, 'ram:DuePayableAmount'), toPay(element)), (element) => ({ found: textAt(element, 'ram:DuePayableAmount'), expected: shown(toPay(element)) })),
      twoDecimals('BR-DEC-09', 'ram:LineTotalAmount'),
      twoDecimals('BR-DEC-10', 'ram:AllowanceTotalAmount'),
      twoDecimals('BR-DEC-11', 'ram:ChargeTotalAmount'),
      twoDecimals('BR-DEC-12', 'ram:TaxBasisTotalAmount'),
      twoDecimals('BR-DEC-14', 'ram:GrandTotalAmount'),
      taxDecimals('BR-DEC-13', 'ram:InvoiceCurrencyCode', (amount, codes) => !isIn(codes)(amount)),
      taxDecimals('BR-DEC-15', 'ram:TaxCurrencyCode', (_, codes) => codes.length === 0),
      twoDecimals('BR-DEC-16', 'ram:TotalPrepaidAmount'),
      twoDecimals('BR-DEC-17', 'ram:RoundingAmount'),
      twoDecimals('BR-DEC-18', 'ram:DuePayableAmount'),
    ],
  },
  {
    at: [`${totals}/ram:TaxTotalAmount`],
    when: (amount, facts) => isIn(codesAt(facts, 'ram:InvoiceCurrencyCode'))(amount),
    assert: [
      // The VAT total is the sum of its breakdown.
      fatal('BR-CO-14', (amount, facts) => isSumOf([amount], taxAmounts(facts)), (amount, facts) => ({ found: descendantText(amount), expected: shownNumber(centsOf(sumDoubles(taxAmounts(facts)))) })),
    ],
  },
];

/** A sum in floating point as a decimal, rounded to cents from its exact value. */
function ofNumber(sum: number): Decimal | undefined {
  if (!Number.isFinite(sum) || Math.abs(sum) >= 1e15) return undefined;
  return parseDecimal(sum.toFixed(2));
}

