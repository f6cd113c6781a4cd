import type { TrustLevel } from '#kernel/actor';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findAccount, updateIdentity } from '../data/accounts.ts';
import type { ProvenIdentity } from '../domain/proven-identity.ts';
import { accountNotFound } from '../domain/refusals.ts';

/** Takes over what an identity provider has proven, with its level; returns the account's new level. */
export async function saveIdentity(unit: Unit, proven: ProvenIdentity): Promise<Result<TrustLevel, typeof accountNotFound>> {
  const account = await findAccount(unit);
  if (account === undefined) return refuse(accountNotFound);
  await updateIdentity(unit, proven);
  unit.audit({ action: 'accounts.proveIdentity', subject: `account:${account.accountId}`, reason: `${proven.provider}: ${proven.level}` });
  unit.enqueue({ name: 'accounts.sendMail', payload: { template: 'securityChanged', accountId: account.accountId } });
  return ok(proven.level);
}
