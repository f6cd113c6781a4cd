import type { DayString } from '#kernel/dates';

const millisecondsPerDay = 86_400_000;

/**
 * Days since 1970-01-01 of a `YYYY-MM-DD`. Counting in UTC keeps summer time out of deadlines.
 * Throws a fault when the text is no calendar day: days are parsed at the edge, never here.
 */
export function dayNumber(day: DayString): number {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Some engines accept 31 February and roll over; reading the day back refuses it everywhere.
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== day) throw new RangeError(`not a calendar day: ${day}`);
  return moment / millisecondsPerDay;
}

/** The `YYYY-MM-DD` of a day number; the inverse of `dayNumber`. */
export function dayOfNumber(number: number): DayString {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}
