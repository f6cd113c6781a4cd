import type { Decimal } from './decimal.ts';
import { negateDecimal } from './negate-decimal.ts';

/** The value without its sign. */
export function absDecimal(d: Decimal): Decimal {
  return d.units < 0 ? negateDecimal(d) : d;
}
