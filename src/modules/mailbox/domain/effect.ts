import { dayInGermany, type DayString } from '#kernel/dates';
import type { LocalText } from '#kernel/locale';
import { announcement, objectionDeadline, thuringiaCalendar } from '#standards/deadlines';

import type { MailboxMessage } from './mailbox-message.ts';

/** When a decision takes effect and until when one can object, with the rules both rest on. */
export interface Effect {
  readonly announcedOn: DayString;
  readonly source: string;
  readonly explanation: LocalText;
  readonly objection: { readonly until: DayString; readonly source: string } | undefined;
}

/**
 * Date of effect of a decision in a mailbox: VwVfG procedures by OZG § 9 Abs. 1, taxes by AO § 122a, social benefits by SGB X § 37 Abs. 2a.
 * Undefined for messages that carry no decision. Fronleichnam is left out: the place is not known here, and the earlier day is the safe one to show.
 */
export function effectOf(message: Pick<MailboxMessage, 'regime' | 'withRemedy' | 'providedAt' | 'notifiedAt'>): Effect | undefined {
  if (message.regime === null) return undefined;
  const calendar = thuringiaCalendar({ fronleichnam: false });
  const providedOn = dayInGermany(message.providedAt);
  const known = { calendar, providedOn, noticeSentOn: dayInGermany(message.notifiedAt ?? message.providedAt) };
  const result =
    message.regime === 'SGB X'
      ? announcement({ regime: 'SGB X', channel: 'portalRetrieval', ...known })
      : announcement({ regime: message.regime === 'AO' ? 'AO' : 'VwVfG', channel: 'mailbox', ...known });
  if (result.announcedOn === undefined) return undefined;
  const objection = message.withRemedy ? objectionDeadline(result.announcedOn, { instructionCorrect: true, calendar }) : undefined;
  return {
    announcedOn: result.announcedOn,
    source: result.source,
    explanation: result.explanation,
    objection: objection && { until: objection.endsOn, source: objection.source },
  };
}
