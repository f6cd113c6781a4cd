import type { DayString } from '#kernel/dates';
import type { LocalText } from '#kernel/locale';

import { dayNumber, dayOfNumber } from './day-number.ts';

/** One public holiday; `name` in both languages. */
export interface Holiday {
  readonly day: DayString;
  readonly name: LocalText;
}

/** What differs between municipalities of the Land. */
export interface HolidayOptions {
  /** Fronleichnam is a holiday only in some municipalities (ThürFGtG § 2). */
  readonly fronleichnam: boolean;
}

/** ThürFGtG § 2: days with a fixed date, `since` the year they were introduced. */
const fixedDays: readonly { monthDay: string; since?: number; name: LocalText }[] = [
  { monthDay: '01-01', name: { de: 'Neujahr', en: 'New Year’s Day' } },
  { monthDay: '05-01', name: { de: '1. Mai', en: 'Labour Day' } },
  { monthDay: '09-20', since: 2019, name: { de: 'Weltkindertag', en: 'World Children’s Day' } },
  { monthDay: '10-03', name: { de: 'Tag der Deutschen Einheit', en: 'German Unity Day' } },
  { monthDay: '10-31', name: { de: 'Reformationstag', en: 'Reformation Day' } },
  { monthDay: '12-25', name: { de: '1. Weihnachtstag', en: 'Christmas Day' } },
  { monthDay: '12-26', name: { de: '2. Weihnachtstag', en: 'Second Day of Christmas' } },
];

/** ThürFGtG § 2: days counted from Easter Sunday. */
const movableDays: readonly { afterEaster: number; name: LocalText }[] = [
  { afterEaster: -2, name: { de: 'Karfreitag', en: 'Good Friday' } },
  { afterEaster: 1, name: { de: 'Ostermontag', en: 'Easter Monday' } },
  { afterEaster: 39, name: { de: 'Christi Himmelfahrt', en: 'Ascension Day' } },
  { afterEaster: 50, name: { de: 'Pfingstmontag', en: 'Whit Monday' } },
];
const fronleichnam = { afterEaster: 60, name: { de: 'Fronleichnam', en: 'Corpus Christi' } };

/** Public holidays of a year in Thüringen (ThürFGtG § 2), in order; right for 1995 and later. */
export function holidaysInThuringia(year: number, options: HolidayOptions): readonly Holiday[] {
  const easter = easterSunday(year);
  const movable = options.fronleichnam ? [...movableDays, fronleichnam] : movableDays;
  return [
    ...fixedDays.filter(({ since }) => since === undefined || year >= since).map(({ monthDay, name }) => ({ day: `${year}-${monthDay}`, name })),
    ...movable.map(({ afterEaster, name }) => ({ day: dayOfNumber(easter + afterEaster), name })),
  ].toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** Day number of Easter Sunday: the Gregorian rule of Lichtenberg's correction to Gauss, right for every year after 1582. */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const moonShift = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sunShift = 2 - Math.floor((3 * century + 3) / 4);
  const cycle = year % 19;
  const seed = (19 * cycle + moonShift) % 30;
  const correction = Math.floor((seed + Math.floor(cycle / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sunShift) % 7);
  const dayInMarch = fullMoon + 7 - ((fullMoon - firstSunday) % 7);
  return dayNumber(`${year}-03-01`) + dayInMarch - 1;
}
