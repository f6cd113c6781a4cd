import type { DayString } from '#kernel/dates';

import { dayNumber, dayOfNumber } from './day-number.ts';

/** A period as statutes state it; a year is twelve months, half a month fifteen days (BGB § 189). */
export type Period = { readonly days: number } | { readonly weeks: number } | { readonly months: number };

/** How the first day counts: after an event it does not (BGB § 187 Abs. 1), with the beginning of a day it does (Abs. 2). */
export interface PeriodStart {
  readonly firstDayCounts: boolean;
}

/**
 * The last day of a period that begins on `day` (BGB §§ 187, 188), before any shift to a working day.
 * Unless told otherwise, `day` is the day of the event and is not counted.
 */
export function addPeriod(day: DayString, period: Period, start: PeriodStart = { firstDayCounts: false }): DayString {
  const counted = start.firstDayCounts ? 1 : 0;
  if ('days' in period) return dayOfNumber(dayNumber(day) + whole(period.days) - counted);
  if ('weeks' in period) return dayOfNumber(dayNumber(day) + 7 * whole(period.weeks) - counted);
  dayNumber(day);
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + whole(period.months);
  const wanted = Number(day.slice(8, 10)) - counted;
  // Where the first of a month counts, the period ends with the month before.
  if (wanted === 0) return dayOfNumber(dayNumber(firstOf(month)) - 1);
  // BGB § 188 Abs. 3: the last month may lack the day.
  return dayOfNumber(Math.min(dayNumber(firstOf(month)) + wanted, dayNumber(firstOf(month + 1))) - 1);
}

function firstOf(month: number): DayString {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a length of a period: ${count}`);
  return count;
}
