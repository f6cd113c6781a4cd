import { dayInGermany } from '#kernel/dates';
import { effectOfProvision, thuringiaCalendar, type EffectOfProvision } from '#standards/deadlines';

import type { MailboxMessage } from './mailbox-message.ts';

/**
 * Date of effect of the decision a message carries, as known at `now`; undefined for messages without one and for copies.
 * Fronleichnam is left out: the place is not known here, and the earlier day is the safe one to show.
 */
export function effectOf(message: Pick<MailboxMessage, 'regime' | 'withRemedy' | 'forInformation' | 'providedAt' | 'notifiedAt' | 'retrievedAt'>, now: Date): EffectOfProvision | undefined {
  if (message.regime === null || message.forInformation) return undefined;
  return effectOfProvision({
    regime: message.regime === 'AO' || message.regime === 'SGB X' ? message.regime : 'VwVfG',
    providedOn: dayInGermany(message.providedAt),
    ...(message.notifiedAt === null ? {} : { noticeSentOn: dayInGermany(message.notifiedAt) }),
    ...(message.retrievedAt === null ? {} : { retrievedOn: dayInGermany(message.retrievedAt) }),
    asOf: dayInGermany(now),
    withRemedy: message.withRemedy,
    calendar: thuringiaCalendar({ fronleichnam: false }),
  });
}
