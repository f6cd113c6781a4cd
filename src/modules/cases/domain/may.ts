import type { DayString } from '#kernel/dates';
import { ok, refuse, type Result } from '#kernel/result';

import type { CaseFile } from './case-file.ts';
import { refusals, type CaseRefusal } from './refusals.ts';

/** Whether the office may ask back now: not after the decision, not twice at once, about questions the form has, with a day to come. */
export function mayAskBack(
  file: CaseFile,
  request: { questionIds: readonly string[]; dueOn: DayString },
  known: ReadonlySet<string>,
  today: DayString,
): Result<void, CaseRefusal> {
  if (file.status === 'deciding' || file.status === 'decided') return refuse(refusals.alreadyDecided);
  if (file.status === 'questionOpen') return refuse(refusals.questionStillOpen);
  if (request.questionIds.length === 0 || request.questionIds.some((id) => !known.has(id))) return refuse(refusals.noSuchQuestion);
  if (request.dueOn <= today) return refuse(refusals.dueInThePast);
  return ok(undefined);
}

/** Whether the office may decide now: once, with no question open, and with the fee paid unless a reason is given (VwVfG §§ 10, 24). */
export function mayDecide(file: CaseFile, options: { unpaidReason: string }): Result<void, CaseRefusal> {
  if (file.status === 'deciding' || file.status === 'decided') return refuse(refusals.alreadyDecided);
  if (file.status === 'questionOpen') return refuse(refusals.questionStillOpen);
  if (file.claimState === 'open' && options.unpaidReason.trim() === '') return refuse(refusals.feeNotPaid);
  return ok(undefined);
}
