import type { CaseDecided } from '#contracts/cases';
import type { AccountId, ApplicationId, CaseId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

import { changeCase, findCase } from '../data/case-files.ts';
import { tenantOf } from '../data/case-parts.ts';
import { attachDocument, findDecision } from '../data/decisions.ts';

/** The document exists: the case is decided and says so, once. A repeated job changes nothing. */
export async function finishDecision(unit: Unit, decisionId: string, document: { key: string; bytes: number }): Promise<void> {
  const decision = await findDecision(unit, decisionId);
  if (decision === undefined) throw new Error('the decision is not there');
  if (!(await attachDocument(unit, decisionId, document))) return;
  const file = await findCase(unit, decision.caseId);
  if (file === undefined || !(await changeCase(unit, file.id, file.version, { status: 'decided' }))) throw new Error('the case changed at the same moment; try again');
  const fact: CaseDecided = {
    caseId: file.id as CaseId,
    applicationId: file.applicationId as ApplicationId,
    accountId: file.accountId as AccountId,
    tenantId: tenantOf(unit),
    decisionId,
  };
  unit.say({ name: 'cases.decided', stream: file.applicationId, payload: { ...fact } });
  unit.audit({ action: 'cases.finishDecision', subject: `decision:${decisionId}` });
}
