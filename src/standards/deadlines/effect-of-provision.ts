import type { DayString } from '#kernel/dates';

import { announcement, type Announcement } from './announcement.ts';
import { objectionDeadline, type ObjectionDeadline } from './objection-deadline.ts';
import type { WorkingCalendar } from './thuringia-calendar.ts';

/** A decision provided for retrieval in the authority's own portal, with the days that are known. */
export interface Provision {
  readonly regime: 'VwVfG' | 'AO' | 'SGB X';
  readonly providedOn: DayString;
  /** Absent while no notice has gone out. */
  readonly noticeSentOn?: DayString;
  readonly retrievedOn?: DayString;
  /** The day the question is asked. */
  readonly asOf: DayString;
  readonly withRemedy: boolean;
  readonly calendar: WorkingCalendar;
}

/** From when a provided decision counts, and until when one can object. */
export interface EffectOfProvision extends Announcement {
  readonly objection: ObjectionDeadline | undefined;
}

/**
 * Date of effect of a decision in the platform's own mailbox: VwVfG § 41 Abs. 2a, AO § 122a Abs. 4, SGB X § 37 Abs. 2a.
 * OZG § 9 Abs. 1 holds only for the mailbox of a Nutzerkonto of the Federation (§ 2 Abs. 7) and is not applied here.
 */
export function effectOfProvision(provision: Provision): EffectOfProvision {
  const { regime, calendar, providedOn, retrievedOn, asOf } = provision;
  const result = announcement({
    regime,
    channel: 'portalRetrieval',
    calendar,
    providedOn,
    noticeSentOn: provision.noticeSentOn ?? providedOn,
    asOf,
    ...(retrievedOn === undefined ? {} : { retrievedOn }),
  });
  const objection = provision.withRemedy && result.announcedOn !== undefined ? objectionDeadline(result.announcedOn, { instructionCorrect: true, calendar }) : undefined;
  return { ...result, objection };
}
