import type { DayString } from '#kernel/dates';

import { dayNumber } from './day-number.ts';
import { holidaysInThuringia, type HolidayOptions } from './holidays-in-thuringia.ts';

/** Knows on which days a deadline may end: neither Saturday, Sunday nor public holiday (BGB § 193, VwVfG § 31 Abs. 3). */
export interface WorkingCalendar {
  isWorkingDay(day: DayString): boolean;
}

/** The calendar of a municipality in Thüringen. */
export function thuringiaCalendar(options: HolidayOptions): WorkingCalendar {
  const holidaysByYear = new Map<number, ReadonlySet<DayString>>();
  const holidaysOf = (year: number): ReadonlySet<DayString> => {
    const known = holidaysByYear.get(year);
    if (known) return known;
    const days = new Set(holidaysInThuringia(year, options).map(({ day }) => day));
    holidaysByYear.set(year, days);
    return days;
  };
  return {
    isWorkingDay(day) {
      // 1970-01-01 was a Thursday: day numbers ≡ 2 and 3 (mod 7) are Saturday and Sunday.
      const weekday = ((dayNumber(day) % 7) + 7) % 7;
      return weekday !== 2 && weekday !== 3 && !holidaysOf(Number(day.slice(0, 4))).has(day);
    },
  };
}
