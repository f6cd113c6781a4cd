import { dayInGermany, type DayString } from '#kernel/dates';
import { announcement, effectOfProvision, objectionDeadline, thuringiaCalendar, type EffectOfProvision, type Regime } from '#standards/deadlines';

import type { DecisionRow } from './case-file.ts';

/** What the desk knows of the day from which a decision counts. */
export interface EffectOfDecision {
  readonly effect: EffectOfProvision | undefined;
  /** It has to be printed and posted: no consent, no account, or not retrieved in ten days (VwVfG § 41 Abs. 2a S. 4, 5). */
  readonly toPost: boolean;
}

/**
 * Date of effect by the way the decision took: the letter's day, or retrieval and notice in the mailbox. A copy in the mailbox has no effect.
 * Fronleichnam is left out: the earlier day is the safe one to show.
 */
export function effectOfDecision(decision: DecisionRow, today: DayString): EffectOfDecision {
  const calendar = thuringiaCalendar({ fronleichnam: false });
  const regime: Exclude<Regime, 'OZG'> = decision.regime === 'AO' || decision.regime === 'SGB X' ? decision.regime : 'VwVfG';
  const { withRemedy, postedOn } = decision;
  if (postedOn !== null) {
    const result = announcement({ regime, channel: 'postInland', postedOn, calendar });
    const objection = withRemedy && result.announcedOn !== undefined ? objectionDeadline(result.announcedOn, { instructionCorrect: true, calendar }) : undefined;
    return { effect: { ...result, objection }, toPost: false };
  }
  if (decision.channel === 'post') return { effect: undefined, toPost: true };
  if (decision.providedAt === null) return { effect: undefined, toPost: false };
  const effect = effectOfProvision({
    regime,
    providedOn: dayInGermany(decision.providedAt),
    ...(decision.notifiedAt === null ? {} : { noticeSentOn: dayInGermany(decision.notifiedAt) }),
    ...(decision.retrievedAt === null ? {} : { retrievedOn: dayInGermany(decision.retrievedAt) }),
    asOf: today,
    withRemedy,
    calendar,
  });
  return { effect, toPost: effect.announcedOn === undefined && !effect.provisional };
}
