import type { Unit } from '#kernel/unit';

import { findAccount, setPendingEmail, takeEmail } from '../data/accounts.ts';
import { deleteLogin, findAccountByEmail, insertLogin } from '../data/look-ups.ts';
import { normalEmail } from '../domain/normal-email.ts';
import { checkCode } from './check-code.ts';
import type { Keys } from './create-keys.ts';
import { sendCode } from './send-code.ts';

/** Under this purpose the old address travels sealed through the queue. */
export const oldEmailPurpose = 'mail.emailChanged';

/**
 * Remembers the new address and sends it a code; returns the challenge's id. Where the address belongs to another account, only its holder
 * hears of it, and the id is one that no code answers: the page is the same.
 */
export async function requestEmailChange(unit: Unit, keys: Keys, input: { accountId: string; email: string }): Promise<string> {
  const email = normalEmail(input.email);
  const holder = await findAccountByEmail(unit, keys.emailHash(email));
  if (holder !== undefined) {
    if (holder !== input.accountId) unit.enqueue({ name: 'accounts.sendMail', payload: { template: 'alreadyRegistered', accountId: holder } });
    return unit.newId();
  }
  await setPendingEmail(unit, email);
  unit.audit({ action: 'accounts.requestEmailChange', subject: `account:${input.accountId}` });
  return sendCode(unit, input.accountId, 'changeEmail');
}

/**
 * Puts the new address in the place of the old one when the code from its mail is right, and tells the old one (CON.10.A12).
 * `false` for a wrong code and for an address taken meanwhile alike; a plain boolean, because the counted try must be committed.
 */
export async function confirmEmailChange(unit: Unit, keys: Keys, input: { accountId: string; challengeId: string; code: string }): Promise<boolean> {
  if (!(await checkCode(unit, keys, { ...input, purpose: 'changeEmail' }))) return false;
  const account = await findAccount(unit);
  const [before, after] = [account?.email ?? null, account?.pendingEmail ?? null];
  if (before === null || after === null || (await findAccountByEmail(unit, keys.emailHash(after))) !== undefined) return false;
  await deleteLogin(unit, input.accountId);
  if (!(await insertLogin(unit, keys.emailHash(after), input.accountId))) throw new Error('the address was taken at this very moment');
  await takeEmail(unit);
  unit.audit({ action: 'accounts.changeEmail', subject: `account:${input.accountId}` });
  unit.enqueue({ name: 'accounts.sendMail', payload: { template: 'emailChanged', accountId: input.accountId, sealedTo: keys.seal(oldEmailPurpose, before) } });
  return true;
}
