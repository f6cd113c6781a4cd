import type { DayString } from '#kernel/dates';

import { dayNumber, dayOfNumber } from './day-number.ts';
import type { WorkingCalendar } from './thuringia-calendar.ts';

/** The day that lies `count` working days after `day`; `day` itself is not counted. `count` 0 gives `day` unchanged. */
export function workingDaysAfter(day: DayString, count: number, calendar: WorkingCalendar): DayString {
  return walk(day, count, calendar, 1);
}

/** The day that lies `count` working days before `day`; `day` itself is not counted. `count` 0 gives `day` unchanged. */
export function workingDaysBefore(day: DayString, count: number, calendar: WorkingCalendar): DayString {
  return walk(day, count, calendar, -1);
}

/** `day` when it is a working day, else the next one (BGB § 193, VwVfG § 31 Abs. 3). */
export function nextWorkingDay(day: DayString, calendar: WorkingCalendar): DayString {
  return calendar.isWorkingDay(day) ? day : workingDaysAfter(day, 1, calendar);
}

function walk(day: DayString, count: number, calendar: WorkingCalendar, step: 1 | -1): DayString {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`);
  let current = dayNumber(day);
  for (let left = count; left > 0; ) {
    current += step;
    if (calendar.isWorkingDay(dayOfNumber(current))) left -= 1;
  }
  return dayOfNumber(current);
}
