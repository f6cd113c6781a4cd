import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';

/** The same number; an amount that is missing or cannot be read equals nothing. */
export function equals(left: Decimal | undefined, right: Decimal | undefined): boolean {
  return left !== undefined && right !== undefined && compareDecimals(left, right) === 0;
}
