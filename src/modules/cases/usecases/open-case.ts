import type { Submission } from '#contracts/applications';
import type { CaseOpened } from '#contracts/cases';
import type { PackageQueries } from '#contracts/packages';
import { dayInGermany } from '#kernel/dates';
import type { CaseId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';
import { addPeriod } from '#standards/deadlines';
import type { Answers } from '#standards/forms';
import { applicantName } from '#standards/service-package';

import { tenantOf } from '../data/case-parts.ts';
import { findCaseIdByApplication, insertCase } from '../data/case-files.ts';

/** Opens the case of a submission, once: repeated, it answers with the case that is there. Says `cases.opened`. */
export async function openCase(unit: Unit, packages: PackageQueries, submission: Submission): Promise<CaseId> {
  const tenantId = tenantOf(unit);
  const pkg = packages.findPackage(submission.packageId, submission.packageVersion);
  if (pkg === undefined) throw new Error(`package ${submission.packageId} ${submission.packageVersion} is not in the library`);
  const id = unit.newId() as CaseId;
  const fresh = await insertCase(unit, {
    tenantId,
    id,
    applicantName: applicantName(pkg, submission.answers as Answers).slice(0, 120),
    dueOn: addPeriod(dayInGermany(submission.submittedAt), { days: pkg.procedure.processingTargetDays }),
    submission,
  });
  if (!fresh) {
    const known = await findCaseIdByApplication(unit, submission.applicationId);
    if (known === undefined) throw new Error('the case can neither be opened nor found');
    return known as CaseId;
  }
  const { applicationId, accountId } = submission;
  const fact: CaseOpened = { caseId: id, applicationId, accountId, tenantId, claimId: submission.fee?.claimId ?? null };
  unit.say({ name: 'cases.opened', stream: applicationId, payload: { ...fact } });
  unit.audit({ action: 'cases.open', subject: `caseFile:${id}` });
  return id;
}
