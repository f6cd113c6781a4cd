import type { Decimal } from './decimal.ts';
import { rescale } from './rescale.ts';
import { shrink } from './shrink.ts';

/** a + b, exactly. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = a.scale > b.scale ? a.scale : b.scale;
  const left = rescale(a, scale);
  const right = rescale(b, scale);
  if (typeof left === 'number' && typeof right === 'number') {
    const units = left + right;
    if (Number.isSafeInteger(units)) return { units, scale };
  }
  return shrink(BigInt(left) + BigInt(right), scale);
}
