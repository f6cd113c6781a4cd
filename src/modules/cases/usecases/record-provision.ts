import type { CaseCommands } from '#contracts/cases';
import type { Unit } from '#kernel/unit';

import { insertHistory, tenantOf } from '../data/case-parts.ts';
import { findDecision, noteProvision, setChannel } from '../data/decisions.ts';

// The window of VwVfG § 41 Abs. 2a S. 4 is ten days; on the twelfth everything is over, whatever the hour of the notice was.
const lookAgainMs = 12 * 86_400_000;

/**
 * Stores a moment that proves the provision: laid into the mailbox, notice sent, first opened. A copy for information proves nothing:
 * with it the decision goes onto the list of letters.
 */
export async function recordProvision(unit: Unit, proof: Parameters<CaseCommands['recordProvision']>[1]): Promise<void> {
  const { step, at, forInformation } = proof;
  const decision = await findDecision(unit, proof.decisionId);
  if (decision === undefined) throw new Error('the decision is not there');
  await noteProvision(unit, decision.id, step, at);
  if (step === 'provided') await setChannel(unit, decision, forInformation ? 'post' : 'mailbox');
  await insertHistory(unit, decision.caseId, { kind: step === 'provided' && forInformation ? 'copied' : step, at });
  if (step === 'notified' && !forInformation) {
    unit.enqueue({
      name: 'cases.checkRetrieval',
      payload: { tenantId: tenantOf(unit), decisionId: decision.id },
      key: `cases.checkRetrieval:${decision.id}`,
      runAt: new Date(at.getTime() + lookAgainMs),
    });
  }
  unit.audit({ action: `cases.${step}`, subject: `decision:${decision.id}` });
}
