import type { Unit } from '#kernel/unit';

import { findAccount, updatePassword } from '../data/accounts.ts';

/** Sets a new password in the account's unit and tells the holder by mail at once (CON.10.A12). */
export async function changePassword(unit: Unit, passwordHash: string): Promise<void> {
  const account = await findAccount(unit);
  if (account === undefined) return;
  await updatePassword(unit, passwordHash);
  unit.audit({ action: 'accounts.changePassword', subject: `account:${account.accountId}` });
  unit.enqueue({ name: 'accounts.sendMail', payload: { template: 'passwordChanged', accountId: account.accountId } });
}
