import { addDecimals } from './add-decimals.ts';
import type { Decimal } from './decimal.ts';
import { negateDecimal } from './negate-decimal.ts';

/** a − b, exactly. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, negateDecimal(b));
}
