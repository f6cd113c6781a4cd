/** One measured figure with its baseline of the same run. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number | null;
  readonly baselineName: string;
  /** Median over interleaved slices, `ours / baseline` slice by slice; null where a limit and no baseline counts. */
  readonly ratio: number | null;
  readonly wanted: string;
  readonly good: boolean | null;
  readonly note?: string;
}

/** The middle value; of an even number, the lower middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Compares two series slice by slice. */
export function compare(name: string, unit: string, ours: readonly number[], baseline: readonly number[], baselineName: string, least: number | null, note?: string): Figure {
  const ratio = median(ours.map((value, index) => value / (baseline[index] ?? Number.NaN)));
  return {
    name,
    unit,
    ours: round(median(ours)),
    baseline: round(median(baseline)),
    baselineName,
    ratio: round(ratio),
    wanted: least === null ? '' : `≥ ${least}`,
    good: least === null ? null : ratio >= least,
    ...(note === undefined ? {} : { note }),
  };
}

/** Two digits are more than a busy machine can promise. */
export const round = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100);
