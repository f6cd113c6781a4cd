import type { CaseCommands } from '#contracts/cases';
import type { Unit } from '#kernel/unit';

import { insertHistory } from '../data/case-parts.ts';
import { findDecision, noteProvision } from '../data/decisions.ts';

/** Stores a moment that proves the provision: laid into the mailbox, notice sent, first opened (OZG § 9 Abs. 1). */
export async function recordProvision(unit: Unit, proof: Parameters<CaseCommands['recordProvision']>[1]): Promise<void> {
  const decision = await findDecision(unit, proof.decisionId);
  if (decision === undefined) throw new Error('the decision is not there');
  await noteProvision(unit, decision.id, proof.step, proof.at);
  await insertHistory(unit, decision.caseId, { kind: proof.step, at: proof.at });
  unit.audit({ action: `cases.${proof.step}`, subject: `decision:${decision.id}` });
}
