import type { TurnoverSums } from './sum-turnover.ts';

/** The share of entrusted activity in percent with two decimals, rounded half up, for people; undefined without activity. The verdict never uses it. */
export function percentText({ entrusted, other }: TurnoverSums): string | undefined {
  const total = entrusted + other;
  if (total <= 0n) return undefined;
  const hundredths = (entrusted * 20_000n + total) / (2n * total);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
