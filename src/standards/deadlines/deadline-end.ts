import type { DayString } from '#kernel/dates';

import { addPeriod, type Period } from './add-period.ts';
import type { WorkingCalendar } from './thuringia-calendar.ts';
import { nextWorkingDay } from './working-days.ts';

/** How a deadline ends. */
export interface DeadlineRule {
  readonly calendar: WorkingCalendar;
  /**
   * Whether an end on a Saturday, Sunday or holiday moves to the next working day (VwVfG § 31 Abs. 3 S. 1).
   * False for benefits (Abs. 4), appointments (Abs. 5) and where the notice named the day under reference to the rule (Abs. 3 S. 2).
   */
  readonly shift: boolean;
}

/** The last day of a deadline that an event on `startDay` set going. */
export function deadlineEnd(startDay: DayString, period: Period, rule: DeadlineRule): DayString {
  const end = addPeriod(startDay, period);
  return rule.shift ? nextWorkingDay(end, rule.calendar) : end;
}
