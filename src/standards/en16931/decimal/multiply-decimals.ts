import type { Decimal } from './decimal.ts';
import { shrink } from './shrink.ts';

/** a × b, exactly. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = a.scale + b.scale;
  if (typeof a.units === 'number' && typeof b.units === 'number') {
    const units = a.units * b.units;
    if (Number.isSafeInteger(units)) return { units: units === 0 ? 0 : units, scale };
  }
  return shrink(BigInt(a.units) * BigInt(b.units), scale);
}
