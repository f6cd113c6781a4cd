import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { readNewPasskey, type PasskeyAnswer, type PasskeyParty } from '#platform/auth';

import { insertPasskeyLogin, spendNonce } from '../data/look-ups.ts';
import { insertPasskey } from '../data/passkeys.ts';
import { passkeyFailed } from '../domain/refusals.ts';
import type { Keys } from './create-keys.ts';

export interface PasskeyToAdd {
  readonly accountId: string;
  readonly question: string;
  readonly answer: PasskeyAnswer;
  readonly name: string;
}

/** Adds a passkey to the unit's account when the device's answer holds, and tells the holder. */
export async function addPasskey(unit: Unit, keys: Keys, party: PasskeyParty, input: PasskeyToAdd): Promise<Result<void, typeof passkeyFailed>> {
  const { accountId, question, answer } = input;
  if (!(await spendNonce(unit, keys.hash('nonce', question), new Date(unit.now.getTime() + 3_600_000)))) return refuse(passkeyFailed);
  const made = await readNewPasskey(party, question, answer);
  if (made === undefined || !(await insertPasskeyLogin(unit, keys.hash('passkey', made.credentialId), accountId))) return refuse(passkeyFailed);
  await insertPasskey(unit, accountId, { id: unit.newId(), name: input.name, ...made });
  unit.audit({ action: 'accounts.addPasskey', subject: `account:${accountId}` });
  unit.enqueue({ name: 'accounts.sendMail', payload: { template: 'securityChanged', accountId } });
  return ok(undefined);
}
