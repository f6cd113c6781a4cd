import type { ApplicationId, CaseId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

import { findCaseIdByApplication } from '../data/case-files.ts';

/** The case an application became in this administration, if it is there yet. */
export async function findCaseByApplication(unit: Unit, applicationId: ApplicationId): Promise<CaseId | undefined> {
  return (await findCaseIdByApplication(unit, applicationId)) as CaseId | undefined;
}
