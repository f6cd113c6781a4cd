import type { Decimal } from '../../decimal/decimal.ts';
import { roundDecimal } from '../../decimal/round-decimal.ts';

/** Rounded to two decimals, as the official rules round sums. */
export function toCents(amount: Decimal): Decimal {
  return roundDecimal(amount, 2);
}
