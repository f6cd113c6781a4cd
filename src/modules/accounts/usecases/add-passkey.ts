import { verifyRegistrationResponse, type RegistrationResponseJSON } from '@simplewebauthn/server';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { insertPasskeyLogin, spendNonce } from '../data/look-ups.ts';
import { insertPasskey } from '../data/passkeys.ts';
import { passkeyFailed } from '../domain/refusals.ts';
import type { Keys } from './create-keys.ts';
import type { PasskeyParty } from './passkey-questions.ts';

export interface PasskeyToAdd {
  readonly accountId: string;
  readonly question: string;
  readonly response: RegistrationResponseJSON;
  readonly name: string;
}

/** Adds a passkey to the unit's account when the device's answer holds, and tells the holder. */
export async function addPasskey(unit: Unit, keys: Keys, party: PasskeyParty, input: PasskeyToAdd): Promise<Result<void, typeof passkeyFailed>> {
  const { accountId, question, response } = input;
  if (!(await spendNonce(unit, keys.hash('nonce', question), new Date(unit.now.getTime() + 3_600_000)))) return refuse(passkeyFailed);
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: question,
    expectedOrigin: party.origin,
    expectedRPID: party.rpId,
    requireUserVerification: true,
  }).catch(() => undefined); // The library throws for every answer that does not hold.
  if (!verified?.verified) return refuse(passkeyFailed);
  const { credential } = verified.registrationInfo;
  if (!(await insertPasskeyLogin(unit, keys.hash('passkey', credential.id), accountId))) return refuse(passkeyFailed);
  await insertPasskey(unit, accountId, {
    id: unit.newId(),
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: credential.transports ?? [],
    name: input.name,
  });
  unit.audit({ action: 'accounts.addPasskey', subject: `account:${accountId}` });
  unit.enqueue({ name: 'accounts.sendMail', payload: { template: 'securityChanged', accountId } });
  return ok(undefined);
}
