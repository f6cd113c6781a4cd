import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { useChallenge } from '../data/challenges.ts';
import { linkExpired } from '../domain/refusals.ts';
import { changePassword } from './change-password.ts';

/** Sets a new password by the link of a mail, which works once. */
export async function resetPassword(unit: Unit, input: { challengeId: string; passwordHash: string }): Promise<Result<void, typeof linkExpired>> {
  if (!(await useChallenge(unit, input.challengeId, 'reset'))) return refuse(linkExpired);
  await changePassword(unit, input.passwordHash);
  return ok(undefined);
}
