import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findApplication } from '../data/applications.ts';
import type { Application } from '../domain/application.ts';
import { refusals } from '../domain/refusals.ts';
import type { ApplicationsNeeds } from './needs.ts';

/** The way back to an application; guests get a code, which is shown once. */
export async function saveForLater(
  unit: Unit,
  needs: Pick<ApplicationsNeeds, 'guests'>,
  id: string,
): Promise<Result<{ application: Application; code: string | undefined }>> {
  const application = await findApplication(unit, id);
  if (application === undefined) return refuse(refusals.applicationNotFound());
  if (unit.actor.kind !== 'person' || !unit.actor.guest) return ok({ application, code: undefined });
  unit.audit({ action: 'applications.issueCode', subject: `application:${id}` });
  return ok({ application, code: await needs.guests.issueResumeCode(unit) });
}
