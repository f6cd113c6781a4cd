import type { Unit } from '#kernel/unit';

import { deleteMessages } from '../data/messages.ts';

/** Empties the mailbox of the unit's account for good. */
export async function forgetPerson(unit: Unit): Promise<void> {
  await deleteMessages(unit);
  unit.audit({ action: 'mailbox.forget', subject: 'account' });
}
