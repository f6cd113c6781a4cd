import type { DayString } from '#kernel/dates';

import { activityYears } from './activity-years.ts';
import type { AssessmentInput } from './assessment-input.ts';
import { classifyTurnover } from './classify-turnover.ts';
import { groupOf } from './group-of.ts';
import type { LawVersion } from './law-version.ts';
import { passesActivity } from './passes-activity.ts';
import { percentText } from './percent-text.ts';
import { sumTurnover, type TurnoverSums } from './sum-turnover.ts';

/** The 80 % test on both status bases; the worse decides, because the history of a leaver is unsettled. */
export interface ActivityAssessment {
  readonly atTime: TurnoverSums;
  readonly atAward: TurnoverSums;
  readonly mode: 'ACTUAL' | 'FORECAST';
  readonly years: readonly number[];
  readonly group: readonly string[];
  readonly passes: boolean;
  readonly unclassed: number;
  readonly missing: readonly string[];
  /** Share of the worse basis, for people. */
  readonly ratioPercent: string | null;
  /** How far the worse basis is from the limit: alerts at 85, 82 and 80 per cent. */
  readonly alert: 'NONE' | 'YELLOW' | 'ORANGE' | 'RED';
}

/** Counts the group's turnover of the three years before the award, each line once by membership then and once by membership on the day of award. */
export function assessActivity(input: AssessmentInput, law: LawVersion, awardDate: DayString): ActivityAssessment {
  const classOf = classifyTurnover(input, law);
  const group = groupOf(input.entities ?? [], input.company.id);
  const lines = input.turnover.filter((line) => group.has(line.entity) && !(line.payer !== undefined && group.has(line.payer)));
  const window = activityYears(awardDate);
  const years = window.filter((year) => lines.some((line) => line.year === year && line.netCents !== 0 && line.class !== 'NEUTRAL'));
  const counted = lines.filter(({ year }) => years.includes(year));
  // A line nobody can attribute counts as work for others: never in favour of the company.
  const on = (day: (year: number) => DayString): TurnoverSums => sumTurnover(counted.map((line) => ({ netCents: line.netCents, class: classOf(line, day(line.year)) ?? 'MARKET' })));
  const unclassed = counted.filter((line) => classOf(line, `${line.year}-12-31`) === undefined).length;
  const missing: string[] = unclassed > 0 ? ['turnover.class'] : [];
  let [atTime, atAward] = [on((year) => `${year}-12-31`), on(() => awardDate)];
  const mode = years.length < window.length ? 'FORECAST' : 'ACTUAL';
  const { forecast } = input;
  if (mode === 'FORECAST') {
    if (forecast === undefined) missing.push('forecast');
    else {
      if (forecast.otherCents === undefined) missing.push('forecast.otherCents');
      if (forecast.assumptionsDoc === undefined) missing.push('forecast.assumptionsDoc');
      const withForecast = (sums: TurnoverSums): TurnoverSums => ({ entrusted: sums.entrusted + BigInt(forecast.entrustedCents), other: sums.other + BigInt(forecast.otherCents ?? 0) });
      [atTime, atAward] = [withForecast(atTime), withForecast(atAward)];
    }
  }
  const worse = atTime.entrusted * (atAward.entrusted + atAward.other) < atAward.entrusted * (atTime.entrusted + atTime.other) ? atTime : atAward;
  return {
    atTime,
    atAward,
    mode,
    years,
    group: [...group],
    passes: passesActivity(atTime) && passesActivity(atAward),
    unclassed,
    missing,
    ratioPercent: percentText(worse) ?? null,
    alert: alertOf(worse),
  };
}

function alertOf({ entrusted, other }: TurnoverSums): ActivityAssessment['alert'] {
  const total = entrusted + other;
  if (100n * entrusted <= 80n * total) return 'RED';
  if (100n * entrusted < 82n * total) return 'ORANGE';
  return 100n * entrusted < 85n * total ? 'YELLOW' : 'NONE';
}
