import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { newWrittenCode, readNewPasskey, readWrittenCode, type PasskeyAnswer, type PasskeyParty } from '#platform/auth';

import { countRecoveryCodes, deletePasskey, insertPasskey, recoveryHash, replaceRecoveryCodes, selectPasskeys, spendQuestion } from '../data/factors.ts';
import type { Passkey } from '../domain/passkey.ts';
import { refusals } from '../domain/refusals.ts';

const codesAtOnce = 8;

/** How the member of the unit gets in beside the authenticator app. */
export async function viewOwnFactors(unit: Unit): Promise<{ passkeys: Passkey[]; recoveryCodes: number }> {
  const { id } = memberOf(unit);
  return { passkeys: await selectPasskeys(unit, id), recoveryCodes: await countRecoveryCodes(unit, id) };
}

/** Adds a passkey when the device's answer holds, and tells the member by mail. */
export async function addOwnPasskey(unit: Unit, party: PasskeyParty, input: { question: string; answer: PasskeyAnswer; name: string }): Promise<Result<void>> {
  const member = memberOf(unit);
  if (!(await spendQuestion(unit, input.question))) return refuse(refusals.passkeyFailed);
  const made = await readNewPasskey(party, input.question, input.answer);
  if (made === undefined || !(await insertPasskey(unit, member, { ...made, name: input.name }))) return refuse(refusals.passkeyFailed);
  announce(unit, 'staff.addPasskey');
  return ok(undefined);
}

/** Removes one of the member's passkeys; the authenticator app stays in any case. */
export async function removeOwnPasskey(unit: Unit, id: string): Promise<Result<void>> {
  if (!(await deletePasskey(unit, memberOf(unit).id, id))) return refuse(refusals.passkeyNotFound);
  announce(unit, 'staff.removePasskey');
  return ok(undefined);
}

/** Makes eight recovery codes, shown once; older ones stop working. */
export async function issueOwnRecoveryCodes(unit: Unit, secret: string): Promise<string[]> {
  const codes = Array.from({ length: codesAtOnce }, newWrittenCode);
  await replaceRecoveryCodes(unit, memberOf(unit), codes.map((code) => recoveryHash(secret, readWrittenCode(code) ?? '')));
  announce(unit, 'staff.issueRecoveryCodes');
  return codes;
}

function memberOf({ actor }: Unit): { id: string; tenantId: string } {
  if (actor.kind !== 'staff') throw new Error('only staff has factors here');
  return { id: actor.staffId, tenantId: actor.tenantId };
}

/** Every change of the access is written down and told to its holder (CON.10.A12). */
function announce(unit: Unit, action: string): void {
  const { id, tenantId } = memberOf(unit);
  unit.audit({ action, subject: `member:${id}` });
  unit.enqueue({ name: 'staff.mailSecurityChanged', payload: { tenantId, staffId: id } });
}
