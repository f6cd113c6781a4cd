import * as z from 'zod';

import { dayInGermany } from '#kernel/dates';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findCase } from '../data/case-files.ts';
import { insertHistory } from '../data/case-parts.ts';
import { findDecisionOfCase, notePosted } from '../data/decisions.ts';
import { effectOfDecision } from '../domain/effect-of-decision.ts';
import { refusals } from '../domain/refusals.ts';

/** The day the letter was handed to the post. */
export const PostDecision = z.object({ caseId: z.uuid(), postedOn: z.iso.date('postedMissing') });
export type PostDecision = z.infer<typeof PostDecision>;

/** Notes that the letter with the decision has gone out: from that day the decision counts as announced four days later (VwVfG § 41 Abs. 2). */
export async function postDecision(unit: Unit, input: PostDecision): Promise<Result<void>> {
  const { actor } = unit;
  const file = await findCase(unit, input.caseId);
  if (file === undefined || actor.kind !== 'staff') return refuse(refusals.caseNotFound);
  const decision = await findDecisionOfCase(unit, file.id);
  const today = dayInGermany(unit.now);
  if (decision === undefined || decision.documentKey === null || !effectOfDecision(decision, today).toPost) return refuse(refusals.notToPost);
  if (input.postedOn > today || input.postedOn < dayInGermany(decision.decidedAt)) return refuse(refusals.postedWhen);
  if (!(await notePosted(unit, decision, { on: input.postedOn, by: actor.displayName }))) return refuse(refusals.notToPost);
  await insertHistory(unit, file.id, { kind: 'posted', who: actor.displayName, note: input.postedOn });
  unit.audit({ action: 'cases.post', subject: `decision:${decision.id}`, reason: input.postedOn });
  return ok(undefined);
}
