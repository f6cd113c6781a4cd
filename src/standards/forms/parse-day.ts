import type { DayString } from '#kernel/dates';

const months: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'january', 'jan'], ['februar', 'february', 'feb'], ['märz', 'maerz', 'march', 'mär', 'mar'], ['april', 'apr'],
  ['mai', 'may'], ['juni', 'june', 'jun'], ['juli', 'july', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'], ['november', 'nov'], ['dezember', 'december', 'dez', 'dec'],
];

/** Reads day, month (number or German or English name) and four-digit year; undefined for a day that is not in the calendar, such as 31.02. */
export function parseDay(day: string, month: string, year: string): DayString | undefined {
  const bareDay = day.replace(/\.$/u, '');
  if (!/^\d{1,2}$/.test(bareDay) || !/^\d{4}$/.test(year)) return undefined;
  const monthNumber = /^\d{1,2}\.?$/.test(month) ? Number.parseInt(month, 10) : months.findIndex((names) => names.includes(month.toLowerCase().replace(/\.$/u, ''))) + 1;
  const iso = `${year}-${String(monthNumber).padStart(2, '0')}-${bareDay.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

/** True for a `YYYY-MM-DD` that is in the calendar. */
export function isDay(value: unknown): value is DayString {
  if (typeof value !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}
