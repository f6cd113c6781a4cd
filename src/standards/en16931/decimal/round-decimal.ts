import type { Decimal } from './decimal.ts';
import { powerOfTen } from './power-of-ten.ts';
import { shrink } from './shrink.ts';

/** Rounds to `places` digits after the point as XPath `round` does: halves go towards plus infinity, so −2.5 becomes −2. */
export function roundDecimal(d: Decimal, places: number): Decimal {
  const cut = d.scale - places;
  if (cut <= 0) return d;
  const step = powerOfTen(cut);
  if (typeof d.units === 'number' && step < Infinity) {
    const rest = ((d.units % step) + step) % step;
    const floor = (d.units - rest) / step;
    const units = rest * 2 >= step ? floor + 1 : floor;
    return { units: units === 0 ? 0 : units, scale: places };
  }
  const big = 10n ** BigInt(cut);
  const units = BigInt(d.units);
  const rest = ((units % big) + big) % big;
  const floor = (units - rest) / big;
  return shrink(rest * 2n >= big ? floor + 1n : floor, places);
}
