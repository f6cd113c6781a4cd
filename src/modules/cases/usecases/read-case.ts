import type { CaseAccessed } from '#contracts/cases';
import type { AccountId, ApplicationId, CaseId } from '#kernel/ids';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findCase } from '../data/case-files.ts';
import { noteAccess, selectAskBacks, selectDocuments, selectHistory, tenantOf } from '../data/case-parts.ts';
import { findDecisionOfCase } from '../data/decisions.ts';
import type { AskBackRow, CaseDocument, CaseFile, DecisionRow, HistoryEntry } from '../domain/case-file.ts';
import { refusals } from '../domain/refusals.ts';

/** Everything the one screen of a case shows. */
export interface CaseView {
  readonly file: CaseFile;
  readonly documents: readonly CaseDocument[];
  readonly history: readonly HistoryEntry[];
  readonly askBacks: readonly AskBackRow[];
  readonly decision: DecisionRow | undefined;
}

/** Reads a case. The look is audited, and the person is told who looked (once per caseworker, case and hour). */
export async function readCase(unit: Unit, caseId: string, purpose: string): Promise<Result<CaseView>> {
  const { actor } = unit;
  const file = await findCase(unit, caseId);
  if (file === undefined || actor.kind !== 'staff') return refuse(refusals.caseNotFound);
  const [documents, history, askBacks, decision, first] = await Promise.all([
    selectDocuments(unit, caseId),
    selectHistory(unit, caseId),
    selectAskBacks(unit, caseId),
    findDecisionOfCase(unit, caseId),
    noteAccess(unit, caseId, actor.staffId),
  ]);
  unit.audit({ action: 'cases.read', subject: `caseFile:${caseId}`, reason: purpose });
  if (first) {
    const fact: CaseAccessed = {
      caseId: caseId as CaseId,
      applicationId: file.applicationId as ApplicationId,
      accountId: file.accountId as AccountId,
      tenantId: tenantOf(unit),
      who: actor.displayName,
      purpose,
    };
    unit.say({ name: 'cases.accessed', stream: file.applicationId, payload: { ...fact } });
  }
  return ok({ file, documents, history, askBacks, decision });
}
