import { dayInGermany } from '#kernel/dates';
import type { Unit } from '#kernel/unit';

import { insertHistory } from '../data/case-parts.ts';
import { findDecision, setChannel } from '../data/decisions.ts';
import { effectOfDecision } from '../domain/effect-of-decision.ts';

/** Puts a decision onto the list of letters, because its addressee has no mailbox any more. Repeated, it changes nothing. */
export async function requirePost(unit: Unit, decisionId: string): Promise<void> {
  const decision = await findDecision(unit, decisionId);
  if (decision === undefined) throw new Error('the decision is not there');
  if (decision.channel === 'post') return;
  await setChannel(unit, decision, 'post');
  await insertHistory(unit, decision.caseId, { kind: 'toPost' });
  unit.audit({ action: 'cases.requirePost', subject: `decision:${decision.id}` });
}

/** The same when a decision was not retrieved in time (VwVfG § 41 Abs. 2a S. 4, 5); nothing when it was. */
export async function requirePostIfUnread(unit: Unit, decisionId: string): Promise<void> {
  const decision = await findDecision(unit, decisionId);
  if (decision !== undefined && effectOfDecision(decision, dayInGermany(unit.now)).toPost) await requirePost(unit, decisionId);
}
