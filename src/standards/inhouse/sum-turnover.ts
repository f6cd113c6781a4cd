import type { TurnoverClass } from './activity-input.ts';

/** Sums of some years: entrusted activity and all other activity, in cents. */
export interface TurnoverSums {
  readonly entrusted: bigint;
  readonly other: bigint;
}

/** Adds lines up. Neutral lines are no activity and count on neither side. */
export function sumTurnover(lines: Iterable<{ readonly class: TurnoverClass; readonly netCents: number }>): TurnoverSums {
  let entrusted = 0n;
  let other = 0n;
  for (const line of lines) {
    if (line.class === 'NEUTRAL') continue;
    if (line.class === 'ENTRUSTED' || line.class === 'ENTRUSTED_USER') entrusted += BigInt(line.netCents);
    else other += BigInt(line.netCents);
  }
  return { entrusted, other };
}
