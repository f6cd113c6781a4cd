import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findAccount } from '../data/accounts.ts';
import { selectAuditEntries } from '../data/audit-entries.ts';
import { selectPasskeys } from '../data/passkeys.ts';
import { accountNotFound } from '../domain/refusals.ts';

/** All the account keeps of a person, without secrets (Art. 15 and 20 DSGVO). */
export async function exportAccount(unit: Unit): Promise<Result<Record<string, unknown>, typeof accountNotFound>> {
  const account = await findAccount(unit);
  if (account === undefined) return refuse(accountNotFound);
  const { passwordHash: _password, totpSecret: _totp, totpLastStep: _step, ...profile } = account;
  const passkeys = (await selectPasskeys(unit)).map(({ name, createdAt, lastUsedAt }) => ({ name, createdAt, lastUsedAt }));
  const { entries } = await selectAuditEntries(unit, { limit: 10_000, offset: 0 });
  unit.audit({ action: 'accounts.export', subject: `account:${account.accountId}` });
  return ok({ exportedAt: unit.now, account: profile, passkeys, auditTrail: entries });
}
