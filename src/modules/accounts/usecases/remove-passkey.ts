import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { deletePasskeyLogin } from '../data/look-ups.ts';
import { deletePasskey } from '../data/passkeys.ts';
import { passkeyNotFound } from '../domain/refusals.ts';
import type { Keys } from './create-keys.ts';

/** Removes one passkey of the unit's account. */
export async function removePasskey(unit: Unit, keys: Keys, input: { accountId: string; id: string }): Promise<Result<void, typeof passkeyNotFound>> {
  const credentialId = await deletePasskey(unit, input.id);
  if (credentialId === undefined) return refuse(passkeyNotFound);
  await deletePasskeyLogin(unit, keys.hash('passkey', credentialId));
  unit.audit({ action: 'accounts.removePasskey', subject: `account:${input.accountId}` });
  unit.enqueue({ name: 'accounts.sendMail', payload: { template: 'securityChanged', accountId: input.accountId } });
  return ok(undefined);
}
