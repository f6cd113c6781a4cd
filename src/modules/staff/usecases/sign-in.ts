import * as z from 'zod';

import type { Actor } from '#kernel/actor';
import type { StaffId, TenantId } from '#kernel/ids';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { passwordMatches, unseal } from '#platform/auth';
import { stepOfCode } from '#standards/totp';

import { countFailure, emailHash, findLogin, findMember, lockMember, noteSuccess } from '../data/members.ts';
import { lockUntil } from '../domain/lock-until.ts';
import type { Member } from '../domain/member.ts';
import { refusals } from '../domain/refusals.ts';

export const SignIn = z.object({
  email: z.email('emailWrong').max(254),
  password: z.string('passwordMissing').min(1, 'passwordMissing').max(1_000),
});
export type SignIn = z.infer<typeof SignIn>;

export const totpPurpose = 'staff.totp';

type UnitAs = <T>(actor: Actor, work: (unit: Unit) => Promise<T>) => Promise<T>;

/** The actor that signs somebody in: inside the administration, but nobody's rights yet. */
export function signingIn(tenantId: string): Actor {
  return { kind: 'process', name: 'staff.signIn', tenantId: tenantId as TenantId };
}

/**
 * First step: address and password. Unknown address, wrong password, invited or deactivated access: one answer, after the same work.
 * Each step opens its own units, so that a failure is counted although the sign-in is refused.
 */
export async function checkPassword(unitAs: UnitAs, secret: string, input: SignIn, now: Date): Promise<Result<{ tenantId: string; staffId: string }>> {
  const login = await unitAs({ kind: 'nobody' }, (unit) => findLogin(unit, emailHash(secret, input.email)));
  const member = login === undefined ? undefined : await unitAs(signingIn(login.tenantId), (unit) => findMember(unit, login.staffId));
  const matches = await passwordMatches(input.password, member?.passwordHash ?? undefined);
  if (login === undefined || member === undefined || member.state !== 'active') return refuse(refusals.signInFailed);
  if (member.lockedUntil !== null && member.lockedUntil > now) return refuse(refusals.locked);
  if (matches) return ok(login);
  await noteFailure(unitAs, member, now);
  return refuse(refusals.signInFailed);
}

/** Second step: the code of the authenticator app. Each code counts once. */
export async function checkCode(unitAs: UnitAs, secret: string, login: { tenantId: string; staffId: string }, code: string, now: Date): Promise<Result<Member>> {
  const member = await unitAs(signingIn(login.tenantId), (unit) => findMember(unit, login.staffId));
  if (member === undefined || member.state !== 'active' || member.totpSealed === null) return refuse(refusals.signInFailed);
  if (member.lockedUntil !== null && member.lockedUntil > now) return refuse(refusals.locked);
  const step = stepOfCode(unseal(secret, totpPurpose, member.totpSealed), code, now);
  if (step === undefined) {
    await noteFailure(unitAs, member, now);
    return refuse(refusals.codeWrong);
  }
  const actor: Actor = { kind: 'staff', staffId: member.id as StaffId, tenantId: member.tenantId as TenantId, roles: member.roles, displayName: member.displayName };
  const fresh = await unitAs(actor, async (unit) => {
    unit.audit({ action: 'staff.signIn', subject: `member:${member.id}` });
    return noteSuccess(unit, member.id, step);
  });
  return fresh ? ok(member) : refuse(refusals.codeWrong);
}

async function noteFailure(unitAs: UnitAs, member: Member, now: Date): Promise<void> {
  await unitAs(signingIn(member.tenantId), async (unit) => {
    unit.audit({ action: 'staff.signInFailed', subject: `member:${member.id}` });
    await lockMember(unit, member.id, lockUntil(await countFailure(unit, member.id), now));
  });
}
