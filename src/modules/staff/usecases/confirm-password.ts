import { ok, refuse, type Result } from '#kernel/result';
import { passwordMatches } from '#platform/auth';
import type { Actor } from '#kernel/actor';

import { emailHash, findMember } from '../data/members.ts';
import { countTry, forgetTries, lockTries } from '../data/sign-in-tries.ts';
import { lockUntil } from '../domain/lock-until.ts';
import { refusals } from '../domain/refusals.ts';
import type { UnitAs } from './sign-in.ts';

/** Asks for the password of the member again before an important change (CON.10.A12): a desk may stand open. Tries count as at the sign-in. */
export async function confirmPassword(unitAs: UnitAs, secret: string, request: { actor: Actor; password: string }): Promise<Result<void>> {
  const { actor, password } = request;
  if (actor.kind !== 'staff') return refuse(refusals.passwordWrong);
  const member = await unitAs(actor, (unit) => findMember(unit, actor.staffId));
  const hash = emailHash(secret, `confirm:${actor.staffId}`);
  const failures = await unitAs({ kind: 'nobody' }, async (unit) => {
    const count = await countTry(unit, hash);
    if (count !== undefined) await lockTries(unit, hash, lockUntil(count, unit.now));
    return count;
  });
  if (failures === undefined) return refuse(refusals.locked);
  if (member?.state !== 'active' || !(await passwordMatches(password, member.passwordHash ?? undefined))) return refuse(refusals.passwordWrong);
  await unitAs({ kind: 'nobody' }, (unit) => forgetTries(unit, hash));
  return ok(undefined);
}
