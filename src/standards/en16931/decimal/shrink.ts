import type { Decimal } from './decimal.ts';

/** A decimal of big units in its cheapest form. */
export function shrink(units: bigint, scale: number): Decimal {
  const small = Number(units);
  return { units: Number.isSafeInteger(small) ? small : units, scale };
}
