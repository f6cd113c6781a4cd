import type { CaseTaken } from '#contracts/cases';
import type { AccountId, ApplicationId, CaseId } from '#kernel/ids';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { changeCase, findCase } from '../data/case-files.ts';
import { insertHistory, tenantOf } from '../data/case-parts.ts';
import { refusals } from '../domain/refusals.ts';

/** The member of staff takes the case over; the person sees that it is being worked on. */
export async function takeCase(unit: Unit, input: { caseId: string; version: number }): Promise<Result<void>> {
  const { actor } = unit;
  const file = await findCase(unit, input.caseId);
  if (file === undefined || actor.kind !== 'staff') return refuse(refusals.caseNotFound);
  if (file.status === 'decided' || file.status === 'deciding') return refuse(refusals.alreadyDecided);
  const assignee = { id: actor.staffId, name: actor.displayName };
  const changed = await changeCase(unit, file.id, input.version, { assignee, ...(file.status === 'received' ? { status: 'inProgress' as const } : {}) });
  if (!changed) return refuse(refusals.changedMeanwhile);
  await insertHistory(unit, file.id, { kind: 'taken', who: actor.displayName });
  const fact: CaseTaken = {
    caseId: file.id as CaseId,
    applicationId: file.applicationId as ApplicationId,
    accountId: file.accountId as AccountId,
    tenantId: tenantOf(unit),
    caseworker: actor.displayName,
  };
  unit.say({ name: 'cases.taken', stream: file.applicationId, payload: { ...fact } });
  unit.audit({ action: 'cases.take', subject: `caseFile:${file.id}` });
  return ok(undefined);
}
