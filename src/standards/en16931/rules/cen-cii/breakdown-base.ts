import { addDecimals } from '../../decimal/add-decimals.ts';
import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { parseDecimal } from '../../decimal/parse-decimal.ts';
import { subtractDecimals } from '../../decimal/subtract-decimals.ts';
import { childOf } from '../../tree/child-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { toCents } from '../cen/to-cents.ts';
import { sumAt } from '../peppol/query/sum-at.ts';
import type { CenCiiFacts } from './facts.ts';
import { hasCategory } from './has-category.ts';
import { indicates } from './indicates.ts';

/**
 * What the breakdown should show as base of a category: the lines plus charges minus allowances, at a rate where one is given. Undefined when one of the amounts
 * cannot be read.
 */
export function breakdownBase({ lines, changes }: CenCiiFacts, code: string, rate: Decimal | undefined): Decimal | undefined {
  // Code and rate are asked for one after the other: with several taxes on one line each may come from another.
  const suits = (taxes: readonly XmlElement[]): boolean => taxes.some((tax) => hasCategory(tax, code)) && (rate === undefined || taxes.some((tax) => hasRate(tax, rate)));
  const settlements = lines.flatMap((line) => childrenOf(line, 'ram:SpecifiedLineTradeSettlement')).filter((one) => suits(childrenOf(one, 'ram:ApplicableTradeTax')));
  const those = changes.filter((one) => suits(childrenOf(one, 'ram:CategoryTradeTax')));
  const net = sumAt(settlements, 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount');
  const [charges, allowances] = [true, false].map((charge) => sumFirst(those.filter((one) => indicates(one, charge))));
  return net === undefined || charges === undefined || allowances === undefined ? undefined : subtractDecimals(addDecimals(toCents(net), toCents(charges)), toCents(allowances));
}

function hasRate(tax: XmlElement, rate: Decimal): boolean {
  return descend(tax, 'ram:RateApplicablePercent').some((found) => {
    const value = parseDecimal(descendantText(found));
    return value !== undefined && compareDecimals(value, rate) === 0;
  });
}

function sumFirst(changes: readonly XmlElement[]): Decimal | undefined {
  let sum: Decimal = { units: 0, scale: 0 };
  for (const change of changes) {
    const found = childOf(change, 'ram:ActualAmount');
    if (found === undefined) continue;
    const amount = parseDecimal(descendantText(found));
    if (amount === undefined) return undefined;
    sum = addDecimals(sum, amount);
  }
  return sum;
}
