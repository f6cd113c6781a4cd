import type { DayString } from '#kernel/dates';

import type { TurnoverClass } from './activity-input.ts';
import type { AssessmentInput } from './assessment-input.ts';
import type { LawVersion } from './law-version.ts';
import { validOn } from './valid-on.ts';

type Line = AssessmentInput['turnover'][number];

/** Finds who controls and what is entrusted, prepared once for many lines. */
export function classifyTurnover(input: AssessmentInput, law: LawVersion): (line: Line, statusDay: DayString) => TurnoverClass | undefined {
  const shareholders = new Map(input.shareholders.map((holder) => [holder.id, holder]));
  const payers = new Map((input.payers ?? []).map((payer) => [payer.id, payer]));
  const entrustments = Map.groupBy(input.entrustments, ({ authority }) => authority);
  const controls = (id: string, day: DayString): boolean => {
    const holder = shareholders.get(id);
    return holder !== undefined && holder.kind !== 'PRIVAT' && validOn(holder, day);
  };
  const entrusted = (authority: string, service: string | undefined, day: DayString): boolean => {
    if (!law.entrustmentRequired) return true;
    if (service === undefined) return false;
    return (entrustments.get(authority) ?? []).some((act) => act.services.includes(service) && validOn(act, day));
  };

  /** A class that somebody has set stands for the time of the turnover; with a payer named it is computed anew for another status day. */
  return function classOf(line, statusDay) {
    const atTime = statusDay.startsWith(String(line.year));
    if (line.class !== undefined && (atTime || line.payer === undefined || line.class === 'NEUTRAL' || line.class === 'MARKET')) return line.class;
    if (line.payer === undefined) return undefined;
    const payer = payers.get(line.payer);
    if (payer?.kind === 'MARKET') return 'MARKET';
    if (payer?.kind === 'USER') return payer.controlledBy !== undefined && controls(payer.controlledBy, statusDay) && entrusted(payer.controlledBy, line.service, statusDay) ? 'ENTRUSTED_USER' : 'MARKET';
    const authority = payer === undefined ? line.payer : payer.kind === 'CONTROLLED' ? payer.controlledBy : undefined;
    if (payer === undefined && !shareholders.has(line.payer)) return undefined;
    if (authority === undefined || !controls(authority, statusDay)) return 'PUBLIC_NONMEMBER';
    return entrusted(authority, line.service, statusDay) ? 'ENTRUSTED' : 'PUBLIC_NONMEMBER';
  };
}
