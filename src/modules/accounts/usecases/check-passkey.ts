import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { checkPasskeyAnswer, type PasskeyAnswer, type PasskeyParty } from '#platform/auth';

import { spendNonce } from '../data/look-ups.ts';
import { selectPasskeys, updatePasskeyUse } from '../data/passkeys.ts';
import { passkeyFailed } from '../domain/refusals.ts';
import type { Keys } from './create-keys.ts';

/** Checks a device's answer in the unit of the account the passkey belongs to. A question is answered once. */
export async function checkPasskey(
  unit: Unit,
  keys: Keys,
  party: PasskeyParty,
  input: { question: string; answer: PasskeyAnswer },
): Promise<Result<void, typeof passkeyFailed>> {
  const passkey = (await selectPasskeys(unit)).find((known) => known.credentialId === input.answer.id);
  if (passkey === undefined) return refuse(passkeyFailed);
  if (!(await spendNonce(unit, keys.hash('nonce', input.question), new Date(unit.now.getTime() + 3_600_000)))) return refuse(passkeyFailed);
  const counter = await checkPasskeyAnswer(party, input.question, input.answer, passkey);
  if (counter === undefined) return refuse(passkeyFailed);
  await updatePasskeyUse(unit, passkey.id, counter);
  return ok(undefined);
}
