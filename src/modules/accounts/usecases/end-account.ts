import type { Unit } from '#kernel/unit';

import { deleteAccount } from '../data/accounts.ts';

/** Deletes the account in its own unit (OZG § 8 Abs. 7, Art. 17 DSGVO) and says so: other rooms delete what they keep of the person. */
export async function endAccount(unit: Unit, accountId: string, reason: 'byHolder' | 'byTime'): Promise<void> {
  await deleteAccount(unit, accountId);
  unit.say({ name: 'accounts.ended', stream: accountId, payload: { accountId, reason } });
  unit.audit({ action: 'accounts.end', subject: `account:${accountId}`, reason });
}
