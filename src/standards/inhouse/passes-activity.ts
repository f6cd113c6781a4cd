import type { TurnoverSums } from './sum-turnover.ts';

/**
 * More than 80 % of the activity serves entrusted tasks (§ 108 Abs. 4 Nr. 2 GWB). In whole numbers, `5E > 4(E+T)`, so that exactly 80 % fails and no rounding ever decides.
 * No activity at all is no pass.
 */
export function passesActivity({ entrusted, other }: TurnoverSums): boolean {
  return 5n * entrusted > 4n * (entrusted + other);
}
