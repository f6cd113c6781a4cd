import type { Decimal } from './decimal.ts';

/** −d. */
export function negateDecimal({ units, scale }: Decimal): Decimal {
  return { units: typeof units === 'number' ? (units === 0 ? 0 : -units) : -units, scale };
}
