import * as z from 'zod';

import type { Actor } from '#kernel/actor';
import type { TenantId } from '#kernel/ids';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { passwordMatches } from '#platform/auth';

import { emailHash, findLogin, findMember } from '../data/members.ts';
import { countTry, forgetTries, lockTries } from '../data/sign-in-tries.ts';
import { lockUntil } from '../domain/lock-until.ts';
import { refusals } from '../domain/refusals.ts';

export const SignIn = z.object({
  email: z.email('emailWrong').max(254),
  password: z.string('passwordMissing').min(1, 'passwordMissing').max(1_000),
});
export type SignIn = z.infer<typeof SignIn>;

export const totpPurpose = 'staff.totp';

/** Administration and member behind an address, once the password was right. */
export interface Login {
  readonly tenantId: string;
  readonly staffId: string;
}

export type UnitAs = <T>(actor: Actor, work: (unit: Unit) => Promise<T>) => Promise<T>;

const nobody: Actor = { kind: 'nobody' };
/** Stands for the administration and the member of an address nobody has. */
const noOne: Login = { tenantId: '00000000-0000-0000-0000-000000000000', staffId: '00000000-0000-0000-0000-000000000000' };

/** The actor that signs somebody in: inside the administration, but nobody's rights yet. */
export function signingIn(tenantId: string): Actor {
  return { kind: 'process', name: 'staff.signIn', tenantId: tenantId as TenantId };
}

/**
 * First step: address and password. Unknown address, wrong password, invited or deactivated access: one answer after the same units and the
 * same hashing. Tries are counted per address as it was typed, so that a lock says nothing about who has access either; whom a failure
 * concerns is found out by a job.
 */
export async function checkPassword(unitAs: UnitAs, secret: string, input: SignIn): Promise<Result<Login>> {
  const hash = emailHash(secret, input.email);
  const begun = await unitAs(nobody, async (unit) => {
    const failures = await countTry(unit, hash);
    if (failures === undefined) return undefined;
    await lockTries(unit, hash, lockUntil(failures, unit.now));
    return { login: await findLogin(unit, hash) };
  });
  if (begun === undefined) return refuse(refusals.locked);
  const login = begun.login ?? noOne;
  const member = await unitAs(signingIn(login.tenantId), (unit) => findMember(unit, login.staffId));
  const matches = await passwordMatches(input.password, member?.passwordHash ?? undefined);
  if (matches && member?.state === 'active') {
    await unitAs(nobody, (unit) => forgetTries(unit, hash));
    return ok(login);
  }
  await unitAs(nobody, (unit) => {
    unit.enqueue({ name: 'staff.noteFailedSignIn', payload: { emailHash: hash.toString('hex') } });
    return Promise.resolve();
  });
  return refuse(refusals.signInFailed);
}
