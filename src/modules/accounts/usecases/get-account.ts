import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findAccount } from '../data/accounts.ts';
import type { Account } from '../domain/account.ts';
import { accountNotFound } from '../domain/refusals.ts';

/** The unit's own account. */
export async function getAccount(unit: Unit): Promise<Result<Account, typeof accountNotFound>> {
  const account = await findAccount(unit);
  return account === undefined ? refuse(accountNotFound) : ok(account);
}
