import type { Unit } from '#kernel/unit';

import { deleteAllOfAccount } from '../data/delete-all-of-account.ts';

/** Deletes every application of the unit's account, drafts and sent ones; the administrations keep their copies. */
export async function forgetPerson(unit: Unit): Promise<void> {
  await deleteAllOfAccount(unit);
  unit.audit({ action: 'applications.forget', subject: 'account' });
}
