import type { EffectiveService } from '#contracts/packages';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findApplication } from '../data/applications.ts';
import { selectAttachments } from '../data/attachments.ts';
import { selectCorrections } from '../data/corrections.ts';
import { selectAccesses, selectStatusChanges, type Access, type StatusChange } from '../data/history.ts';
import type { Application } from '../domain/application.ts';
import type { Attachment } from '../domain/attachment.ts';
import type { Correction } from '../domain/correction.ts';
import { refusals } from '../domain/refusals.ts';
import { pinnedService } from './get-draft.ts';
import type { ApplicationsNeeds } from './needs.ts';

/** A submitted application with all its person may see of it. */
export interface SubmittedView {
  readonly application: Application;
  readonly service: EffectiveService;
  readonly attachments: readonly Attachment[];
  readonly changes: readonly StatusChange[];
  readonly corrections: readonly Correction[];
  readonly accesses: readonly Access[];
}

/** A submitted application; refuses drafts. `why` goes into the audit trail. */
export async function getSubmitted(
  unit: Unit,
  needs: Pick<ApplicationsNeeds, 'packages'>,
  id: string,
  why: 'applications.read' | 'applications.export',
): Promise<Result<SubmittedView>> {
  const application = await findApplication(unit, id);
  if (application === undefined) return refuse(refusals.applicationNotFound());
  if (application.status === 'draft') return refuse(refusals.notSubmitted());
  const [attachments, changes, corrections, accesses] = await Promise.all([
    selectAttachments(unit, id),
    selectStatusChanges(unit, id),
    selectCorrections(unit, id),
    selectAccesses(unit, id),
  ]);
  unit.audit({ action: why, subject: `application:${id}` });
  return ok({ application, service: pinnedService(needs, application), attachments, changes, corrections, accesses });
}
