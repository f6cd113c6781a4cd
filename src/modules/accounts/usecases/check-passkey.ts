import { verifyAuthenticationResponse, type AuthenticationResponseJSON, type AuthenticatorTransport } from '@simplewebauthn/server';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { spendNonce } from '../data/look-ups.ts';
import { selectPasskeys, updatePasskeyUse } from '../data/passkeys.ts';
import { passkeyFailed } from '../domain/refusals.ts';
import type { Keys } from './create-keys.ts';
import type { PasskeyParty } from './passkey-questions.ts';

/** Checks a device's answer in the unit of the account the passkey belongs to. A question is answered once. */
export async function checkPasskey(
  unit: Unit,
  keys: Keys,
  party: PasskeyParty,
  input: { question: string; response: AuthenticationResponseJSON },
): Promise<Result<void, typeof passkeyFailed>> {
  const passkey = (await selectPasskeys(unit)).find((known) => known.credentialId === input.response.id);
  if (passkey === undefined) return refuse(passkeyFailed);
  if (!(await spendNonce(unit, keys.hash('nonce', input.question), new Date(unit.now.getTime() + 3_600_000)))) return refuse(passkeyFailed);
  const verified = await verifyAuthenticationResponse({
    response: input.response,
    expectedChallenge: input.question,
    expectedOrigin: party.origin,
    expectedRPID: party.rpId,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports] as AuthenticatorTransport[],
    },
  }).catch(() => undefined); // The library throws for every answer that does not hold.
  if (!verified?.verified) return refuse(passkeyFailed);
  await updatePasskeyUse(unit, passkey.id, verified.authenticationInfo.newCounter);
  return ok(undefined);
}
