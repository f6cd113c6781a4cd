import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { absDecimal } from '../../decimal/abs-decimal.ts';
import { subtractDecimals } from '../../decimal/subtract-decimals.ts';

const one: Decimal = { units: 1, scale: 0 };

/** Less than one currency unit apart: the slack the standard leaves for rounding. */
export function withinOne(left: Decimal | undefined, right: Decimal | undefined): boolean {
  return left !== undefined && right !== undefined && compareDecimals(absDecimal(subtractDecimals(left, right)), one) < 0;
}
