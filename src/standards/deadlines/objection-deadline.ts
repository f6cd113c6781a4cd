import type { DayString } from '#kernel/dates';
import type { LocalText } from '#kernel/locale';

import { deadlineEnd } from './deadline-end.ts';
import { fillText } from './fill-text.ts';
import type { WorkingCalendar } from './thuringia-calendar.ts';

/** Which law gives the remedy: VwGO the Widerspruch, AO the Einspruch. Municipal charges in Thüringen go by Widerspruch (VwGO). */
export type RemedyLaw = 'VwGO' | 'AO';

/** What the deadline depends on. */
export interface ObjectionOptions {
  /** Whether the decision told the addressee rightly where, how and until when to object. */
  readonly instructionCorrect: boolean;
  readonly calendar: WorkingCalendar;
  /** VwGO unless told otherwise. */
  readonly law?: RemedyLaw;
}

/** Until when a decision can be contested, and with what. */
export interface ObjectionDeadline {
  readonly remedy: 'Widerspruch' | 'Einspruch';
  readonly endsOn: DayString;
  readonly source: string;
  readonly explanation: LocalText;
}

const laws = {
  VwGO: { remedy: 'Widerspruch', month: 'VwGO § 70 Abs. 1', year: 'VwGO § 70 Abs. 2, § 58 Abs. 2' },
  AO: { remedy: 'Einspruch', month: 'AO § 355 Abs. 1', year: 'AO § 356 Abs. 2' },
} as const;

/** The last day to object: one month after the announcement, one year where the instruction was missing or wrong. */
export function objectionDeadline(announcedOn: DayString, options: ObjectionOptions): ObjectionDeadline {
  const { remedy, ...sources } = laws[options.law ?? 'VwGO'];
  const length = options.instructionCorrect ? 'month' : 'year';
  const endsOn = deadlineEnd(announcedOn, { months: length === 'month' ? 1 : 12 }, { calendar: options.calendar, shift: true });
  const source = sources[length];
  return { remedy, endsOn, source, explanation: fillText((texts) => texts.objection[length], { start: announcedOn, day: endsOn, source, remedy }) };
}
