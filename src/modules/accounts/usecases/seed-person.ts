import type { Actor } from '#kernel/actor';
import type { AccountId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';
import { hashPassword } from '#platform/auth';

import { confirmAccount, insertPendingAccount } from '../data/accounts.ts';
import { findAccountByEmail, insertLogin, saveLifetime } from '../data/look-ups.ts';
import { endOfLife } from '../domain/lifetime.ts';
import { normalEmail } from '../domain/normal-email.ts';
import type { Keys } from './create-keys.ts';

type UnitAs = <T>(actor: Actor, work: (unit: Unit) => Promise<T>) => Promise<T>;

/** Makes a confirmed account with a password, without mails; does nothing when the address is known. For the demo world only. */
export async function seedPerson(unitAs: UnitAs, keys: Keys, person: { email: string; password: string; accountId: string }): Promise<boolean> {
  const email = normalEmail(person.email);
  const known = await unitAs({ kind: 'nobody' }, (unit) => findAccountByEmail(unit, keys.emailHash(email)));
  if (known !== undefined) return false;
  const passwordHash = await hashPassword(person.password);
  const { accountId } = person;
  return unitAs({ kind: 'process', name: 'seed', accountId: accountId as AccountId }, async (unit) => {
    await insertPendingAccount(unit, { accountId, email, passwordHash, locale: 'de' });
    if (!(await insertLogin(unit, keys.emailHash(email), accountId))) throw new Error('the address was taken at the same moment');
    await confirmAccount(unit);
    await saveLifetime(unit, accountId, endOfLife('full', unit.now));
    unit.audit({ action: 'accounts.seed', subject: `account:${accountId}` });
    return true;
  });
}
