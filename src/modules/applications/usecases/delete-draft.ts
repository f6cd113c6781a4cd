import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { deleteDraft as deleteRow, findApplication } from '../data/applications.ts';
import { refusals } from '../domain/refusals.ts';

/** Deletes a draft at the wish of its person, answers and files with it. What is submitted stays. */
export async function deleteDraft(unit: Unit, id: string): Promise<Result<void>> {
  const application = await findApplication(unit, id);
  if (application === undefined) return refuse(refusals.applicationNotFound());
  if (!(await deleteRow(unit, id))) return refuse(refusals.alreadySubmitted());
  unit.audit({ action: 'applications.delete', subject: `application:${id}` });
  return ok(undefined);
}
