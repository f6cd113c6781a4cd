import type { Submission } from '#contracts/applications';
import type { ApplicationId } from '#kernel/ids';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findApplication } from '../data/applications.ts';
import { selectAttachments } from '../data/attachments.ts';
import { refusals } from '../domain/refusals.ts';
import { submittedFiles } from '../domain/submitted-files.ts';
import { pinnedService } from './get-draft.ts';
import type { ApplicationsNeeds } from './needs.ts';

/** The copy that passes to the administration; in the account's unit, asked for by a process. */
export async function getSubmission(unit: Unit, needs: Pick<ApplicationsNeeds, 'packages'>, id: ApplicationId): Promise<Result<Submission>> {
  const application = await findApplication(unit, id);
  if (application === undefined) return refuse(refusals.applicationNotFound());
  const { reference, submittedAt, fee } = application;
  if (reference === null || submittedAt === null) return refuse(refusals.notSubmitted());
  const { form } = pinnedService(needs, application).pkg;
  unit.audit({ action: 'applications.passOn', subject: `application:${id}` });
  return ok({
    applicationId: application.id,
    accountId: application.accountId,
    reference,
    packageId: application.packageId,
    packageVersion: application.packageVersion,
    ags: application.ags,
    administrationArs: application.administrationArs,
    tenantId: application.tenantId,
    answers: application.answers,
    files: submittedFiles(form, application.answers, await selectAttachments(unit, id)),
    submittedAt,
    trustLevel: application.trustLevel,
    locale: application.locale,
    electronicProvision: application.electronicProvision,
    ...(fee === null ? {} : { fee }),
  });
}
