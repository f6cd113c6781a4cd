import type { ActivityInput } from './activity-input.ts';
import { activityYears } from './activity-years.ts';
import { findActivityFaults } from './find-activity-faults.ts';
import { groupOf } from './group-of.ts';
import { passesActivity } from './passes-activity.ts';
import { percentText } from './percent-text.ts';
import { sumTurnover, type TurnoverSums } from './sum-turnover.ts';

/** The 80 % test in numbers (§ 108 Abs. 4 Nr. 2 and Abs. 8 GWB; cents are whole numbers). */
export interface ActivityFinding {
  readonly entrustedCents: number;
  readonly otherCents: number;
  /** Two decimals, rounded half up; null without any activity. Only for people: `passes` is computed exactly. */
  readonly ratioPercent: string | null;
  /** Strictly more than 80 %. Unknown is never true. */
  readonly passes: boolean;
  /** Turnover with others must stay below this in the forecast year, so that the three years ending with it still pass: `(E2+E3+Ef)/4 − (T2+T3)`; null without forecast. */
  readonly headroomCents: number | null;
  /** ACTUAL: three years with figures. FORECAST: fewer (new company, restructuring), so a credible forecast decides. */
  readonly mode: 'ACTUAL' | 'FORECAST';
  /** Business years whose figures were counted. */
  readonly years: readonly number[];
  /** Companies whose turnover was counted: the assessed one and all below it (C-692/23). */
  readonly group: readonly string[];
  /** The same figures of the assessed company alone; shown beside, not decisive. */
  readonly alone: { readonly entrustedCents: number; readonly otherCents: number; readonly ratioPercent: string | null; readonly passes: boolean };
  /** What is not known; while something is missing the test is not passed. */
  readonly missing: readonly string[];
}

export type ActivityOutcome = { readonly ok: true; readonly finding: ActivityFinding } | { readonly ok: false; readonly faults: readonly string[] };

/** Judges the activity of the company on top of `entities` and its group over the three full years before the award. Contradictions are named, all of them. */
export function judgeActivity(input: ActivityInput): ActivityOutcome {
  const faults = findActivityFaults(input);
  const [top] = input.entities.filter(({ parent }) => parent === undefined);
  if (faults.length > 0 || top === undefined) return { ok: false, faults };
  const group = groupOf(input.entities, top.id);
  const inYears = (years: readonly number[], counts: (entity: string) => boolean): TurnoverSums =>
    sumTurnover(input.turnover.filter((line) => years.includes(line.year) && counts(line.entity) && !(line.payer !== undefined && group.has(line.payer))));
  const inGroup = (entity: string): boolean => group.has(entity);
  const window = activityYears(input.awardDate);
  const years = window.filter((year) => {
    const { entrusted, other } = inYears([year], inGroup);
    return entrusted + other !== 0n;
  });
  const { forecast } = input;
  const isForecast = years.length < window.length;
  const missing: string[] = [];
  let sums = inYears(years, inGroup);
  if (isForecast && forecast === undefined) missing.push('forecast');
  if (isForecast && forecast !== undefined) {
    if (forecast.otherCents === undefined) missing.push('forecast.otherCents');
    if (forecast.assumptionsDoc === undefined) missing.push('forecast.assumptionsDoc');
    sums = { entrusted: sums.entrusted + BigInt(forecast.entrustedCents), other: sums.other + BigInt(forecast.otherCents ?? 0) };
  }
  const alone = inYears(years, (entity) => entity === top.id);
  return {
    ok: true,
    finding: {
      entrustedCents: Number(sums.entrusted),
      otherCents: Number(sums.other),
      ratioPercent: percentText(sums) ?? null,
      passes: missing.length === 0 && passesActivity(sums),
      headroomCents: forecast === undefined ? null : headroom(inYears([forecast.year - 2, forecast.year - 1], inGroup), forecast.entrustedCents),
      mode: isForecast ? 'FORECAST' : 'ACTUAL',
      years: isForecast && forecast !== undefined ? [...years, forecast.year] : years,
      group: [...group],
      alone: { entrustedCents: Number(alone.entrusted), otherCents: Number(alone.other), ratioPercent: percentText(alone) ?? null, passes: passesActivity(alone) },
      missing,
    },
  };
}

/** Rounded down to whole cents: an allowance is never rounded up. May be negative: then even a year without others does not heal the window. */
function headroom(lastTwo: TurnoverSums, forecastEntrusted: number): number {
  const quarters = lastTwo.entrusted + BigInt(forecastEntrusted) - 4n * lastTwo.other;
  const floor = quarters / 4n - (quarters % 4n < 0n ? 1n : 0n);
  return Number(floor);
}
