import type { ApplicationId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

import { deleteSubmitted } from '../data/forget.ts';

/** Deletes one submitted application of an account that has ended; the administration keeps its copy. */
export async function forgetApplication(unit: Unit, applicationId: ApplicationId): Promise<void> {
  await deleteSubmitted(unit, applicationId);
  unit.audit({ action: 'applications.forget', subject: `application:${applicationId}` });
}
