import type { Actor } from '#kernel/actor';
import type { StaffId, TenantId } from '#kernel/ids';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { checkPasskeyAnswer, readWrittenCode, unseal, type PasskeyAnswer, type PasskeyParty } from '#platform/auth';
import { stepOfCode } from '#standards/totp';

import { recoveryHash, selectPasskeys, spendQuestion, updatePasskeyUse, useRecoveryCode } from '../data/factors.ts';
import { countFailure, findMember, lockMember, noteSuccess, spendStep } from '../data/members.ts';
import { lockUntil } from '../domain/lock-until.ts';
import type { Member } from '../domain/member.ts';
import { refusals } from '../domain/refusals.ts';
import { signingIn, totpPurpose, type Login, type UnitAs } from './sign-in.ts';

/** What the second step is done with. */
export type SecondFactor =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'passkey'; readonly question: string; readonly answer: PasskeyAnswer };

/**
 * Second step: the code of the authenticator app, a recovery code, or a passkey. Each code, and each question to a passkey, counts once.
 * Each step opens its own units, so that a failure is counted although the sign-in is refused.
 */
export async function checkSecondFactor(
  unitAs: UnitAs,
  needs: { readonly secret: string; readonly party: PasskeyParty },
  login: Login,
  factor: SecondFactor,
): Promise<Result<Member>> {
  const { member, now } = await unitAs(signingIn(login.tenantId), async (unit) => ({ member: await findMember(unit, login.staffId), now: unit.now }));
  if (member === undefined || member.state !== 'active' || member.totpSealed === null) return refuse(refusals.signInFailed);
  if (member.lockedUntil !== null && member.lockedUntil > now) return refuse(refusals.locked);
  const actor: Actor = { kind: 'staff', staffId: member.id as StaffId, tenantId: member.tenantId as TenantId, roles: member.roles, displayName: member.displayName };
  const totpSecret = unseal(needs.secret, totpPurpose, member.totpSealed);
  const admitted = await unitAs(actor, async (unit) => {
    const by = factor.kind === 'passkey' ? await spendPasskey(unit, needs.party, member, factor) : await spendCode(unit, needs.secret, member, factor.code, totpSecret);
    if (by === undefined) return false;
    await noteSuccess(unit, member.id);
    unit.audit({ action: 'staff.signIn', subject: `member:${member.id}`, reason: by });
    return true;
  });
  if (admitted) return ok(member);
  await noteFailure(unitAs, member);
  return refuse(factor.kind === 'passkey' ? refusals.passkeyFailed : refusals.codeWrong);
}

async function spendCode(unit: Unit, secret: string, member: Member, typed: string, totpSecret: string): Promise<'totp' | 'recoveryCode' | undefined> {
  const written = readWrittenCode(typed);
  if (written !== undefined) return (await useRecoveryCode(unit, member.id, recoveryHash(secret, written))) ? 'recoveryCode' : undefined;
  const step = stepOfCode(totpSecret, typed, unit.now);
  return step !== undefined && (await spendStep(unit, member.id, step)) ? 'totp' : undefined;
}

async function spendPasskey(unit: Unit, party: PasskeyParty, member: Member, { question, answer }: Extract<SecondFactor, { kind: 'passkey' }>): Promise<'passkey' | undefined> {
  const passkey = (await selectPasskeys(unit, member.id)).find(({ credentialId }) => credentialId === answer.id);
  if (passkey === undefined || !(await spendQuestion(unit, question))) return undefined;
  const counter = await checkPasskeyAnswer(party, question, answer, passkey);
  if (counter === undefined) return undefined;
  await updatePasskeyUse(unit, passkey.id, counter);
  return 'passkey';
}

async function noteFailure(unitAs: UnitAs, member: Member): Promise<void> {
  await unitAs(signingIn(member.tenantId), async (unit) => {
    unit.audit({ action: 'staff.signInFailed', subject: `member:${member.id}` });
    await lockMember(unit, member.id, lockUntil(await countFailure(unit, member.id), unit.now));
  });
}
