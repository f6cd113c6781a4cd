import type { Unit } from '#kernel/unit';

import { findAccount, updateSecondFactor } from '../data/accounts.ts';
import { checkTotp } from './check-totp.ts';
import type { Keys } from './create-keys.ts';

/** Switches to the authenticator app; false when the code does not fit the new secret, and nothing changes then. */
export async function setTotp(unit: Unit, keys: Keys, input: { secret: string; code: string }): Promise<boolean> {
  const account = await findAccount(unit);
  if (account === undefined) return false;
  if (!(await checkTotp(unit, input.secret, input.code))) return false;
  await updateSecondFactor(unit, 'totp', keys.seal('totp', input.secret));
  announce(unit, account.accountId);
  return true;
}

/** Goes back to codes by e-mail. */
export async function setEmailFactor(unit: Unit): Promise<void> {
  const account = await findAccount(unit);
  if (account === undefined) return;
  await updateSecondFactor(unit, 'email', null);
  announce(unit, account.accountId);
}

function announce(unit: Unit, accountId: string): void {
  unit.audit({ action: 'accounts.changeSecondFactor', subject: `account:${accountId}` });
  unit.enqueue({ name: 'accounts.sendMail', payload: { template: 'securityChanged', accountId } });
}
