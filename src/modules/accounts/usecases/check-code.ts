import { timingSafeEqual } from 'node:crypto';

import type { Unit } from '#kernel/unit';

import { spendAttempt, useChallenge, type ChallengePurpose } from '../data/challenges.ts';
import type { Keys } from './create-keys.ts';

/**
 * True when six typed digits answer the challenge; then it is used up. Every try counts, five at most.
 * Answers a plain boolean and no refusal, because the counted try must be committed.
 */
export async function checkCode(unit: Unit, keys: Keys, answer: { challengeId: string; purpose: ChallengePurpose; code: string }): Promise<boolean> {
  if (!(await spendAttempt(unit, answer.challengeId, answer.purpose))) return false;
  const given = Buffer.from(answer.code.replace(/\s/g, ''));
  const wanted = Buffer.from(keys.sixDigits(answer.challengeId));
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false;
  return useChallenge(unit, answer.challengeId, answer.purpose);
}
