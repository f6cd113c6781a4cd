import type { SubmittedCorrection } from '#contracts/applications';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findApplication } from '../data/applications.ts';
import { selectAttachments } from '../data/attachments.ts';
import { findCorrection } from '../data/corrections.ts';
import { refusals } from '../domain/refusals.ts';
import { submittedFiles } from '../domain/submitted-files.ts';
import { pinnedService } from './get-draft.ts';
import type { ApplicationsNeeds } from './needs.ts';

/** What the person answered to an ask-back; in the account's unit, asked for by a process. */
export async function getCorrection(unit: Unit, needs: Pick<ApplicationsNeeds, 'packages'>, askBackId: string): Promise<Result<SubmittedCorrection>> {
  const correction = await findCorrection(unit, askBackId);
  if (correction === undefined) return refuse(refusals.correctionNotFound());
  if (correction.correctedAt === null) return refuse(refusals.notSubmitted());
  const application = await findApplication(unit, correction.applicationId);
  if (application === undefined) return refuse(refusals.applicationNotFound());
  const { form } = pinnedService(needs, application).pkg;
  return ok({
    applicationId: correction.applicationId,
    caseId: correction.caseId,
    answers: correction.answers,
    files: submittedFiles(form, correction.answers, await selectAttachments(unit, correction.applicationId)),
    correctedAt: correction.correctedAt,
  });
}
