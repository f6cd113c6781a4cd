/** A calendar day `YYYY-MM-DD` without a time zone, as deadlines count (BGB §§ 187–193). */
export type DayString = string;

const berlinDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The calendar day in Germany at a moment. */
export function dayInGermany(moment: Date): DayString {
  return berlinDay.format(moment);
}

const dayFormats = {
  de: new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};
const momentFormats = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' }),
};

/** „23. November 2026“ for a `YYYY-MM-DD`; returns the input unchanged when it is no calendar day. */
export function formatDay(day: DayString, locale: 'de' | 'en'): string {
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) ? day : dayFormats[locale].format(parsed);
}

/** „23. November 2026 um 09:15“ in German local time. */
export function formatMoment(moment: Date, locale: 'de' | 'en'): string {
  return momentFormats[locale].format(moment);
}
