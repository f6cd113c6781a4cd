import type { Decimal } from './decimal.ts';
import { rescale } from './rescale.ts';

/** Negative when a < b, 0 when they are the same number (1.0 and 1.00 are), positive when a > b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = a.scale > b.scale ? a.scale : b.scale;
  const left = rescale(a, scale);
  const right = rescale(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}
