import type { Decimal } from './decimal.ts';
import { powerOfTen } from './power-of-ten.ts';

/** The units of a number at a scale that is at least its own. */
export function rescale({ units, scale }: Decimal, wanted: number): number | bigint {
  if (scale === wanted) return units;
  if (typeof units === 'number') {
    const product = units * powerOfTen(wanted - scale);
    if (Number.isSafeInteger(product)) return product;
  }
  return BigInt(units) * 10n ** BigInt(wanted - scale);
}
