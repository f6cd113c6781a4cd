import type { ApplicationId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

import { deleteAllDrafts, selectSubmittedIds } from '../data/forget.ts';
import { accountOf } from '../domain/account-of.ts';

/**
 * Deletes the drafts of the unit's account at once. What was submitted may still be on its way to an office: each application says
 * `applications.released` on its own stream and goes when everything said before has been delivered.
 */
export async function forgetPerson(unit: Unit): Promise<void> {
  await deleteAllDrafts(unit);
  const accountId = accountOf(unit.actor);
  for (const applicationId of await selectSubmittedIds(unit)) {
    unit.say({ name: 'applications.released', stream: applicationId, payload: { applicationId: applicationId as ApplicationId, accountId } });
  }
  unit.audit({ action: 'applications.forget', subject: 'account' });
}
