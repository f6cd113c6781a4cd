import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findDocument } from '../data/case-parts.ts';
import { findDecisionOfCase } from '../data/decisions.ts';
import { refusals } from '../domain/refusals.ts';

/** A document of a case for download; audited. `decision` is the signed decision itself. */
export async function getDocument(unit: Unit, caseId: string, documentId: string): Promise<Result<{ key: string; filename: string; type: string }>> {
  unit.audit({ action: 'cases.download', subject: `document:${documentId}` });
  if (documentId === 'bescheid') {
    const decision = await findDecisionOfCase(unit, caseId);
    if (decision === undefined || decision.documentKey === null) return refuse(refusals.documentNotFound);
    return ok({ key: decision.documentKey, filename: 'Bescheid.pdf', type: 'application/pdf' });
  }
  const document = await findDocument(unit, caseId, documentId);
  return document === undefined ? refuse(refusals.documentNotFound) : ok(document);
}
