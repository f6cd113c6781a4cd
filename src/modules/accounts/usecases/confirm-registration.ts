import type { Unit } from '#kernel/unit';

import { confirmAccount, findAccount } from '../data/accounts.ts';
import { insertLogin, saveLifetime } from '../data/look-ups.ts';
import { endOfLife } from '../domain/lifetime.ts';
import { checkCode } from './check-code.ts';
import type { Keys } from './create-keys.ts';

/** Confirms the e-mail address of a pending account by the code. `false` for a wrong code and for an address taken meanwhile alike. */
export async function confirmRegistration(unit: Unit, keys: Keys, input: { accountId: string; challengeId: string; code: string }): Promise<boolean> {
  if (!(await checkCode(unit, keys, { ...input, purpose: 'confirm' }))) return false;
  const account = await findAccount(unit);
  if (account?.email === undefined || account.email === null || !(await insertLogin(unit, keys.emailHash(account.email), input.accountId))) return false;
  await confirmAccount(unit);
  await saveLifetime(unit, input.accountId, endOfLife('full', unit.now));
  unit.audit({ action: 'accounts.confirm', subject: `account:${input.accountId}` });
  return true;
}
