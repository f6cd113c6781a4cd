import { dayInGermany, type DayString } from '#kernel/dates';
import { addPeriod } from '#standards/deadlines';

// OZG § 8a Abs. 3: drafts are deleted 30 days after the last edit, the person being told beforehand.
const keptDays = 30;
const warnedDaysBefore = 7;

/** Last day on which a draft edited at `moment` is kept. */
export function lastDayOfDraft(moment: Date): DayString {
  return addPeriod(dayInGermany(moment), { days: keptDays });
}

/** True when the draft's last day has passed. */
export function isDraftOver(expiresOn: DayString, today: DayString): boolean {
  return expiresOn < today;
}

/** Drafts whose last day is up to this day are announced to their owners. */
export function warnUpTo(today: DayString): DayString {
  return addPeriod(today, { days: warnedDaysBefore });
}
