import type { Unit } from '#kernel/unit';

import { openChallenge, type ChallengePurpose } from '../data/challenges.ts';

const validMinutes = { confirm: 30, signIn: 15, reset: 60, changeEmail: 30 } as const;

/** Opens a challenge of the unit's account and queues the mail that carries its code or link; returns the challenge's id. */
export async function sendCode(unit: Unit, accountId: string, purpose: ChallengePurpose): Promise<string> {
  const challengeId = unit.newId();
  await openChallenge(unit, accountId, challengeId, purpose, new Date(unit.now.getTime() + validMinutes[purpose] * 60_000));
  unit.enqueue({ name: 'accounts.sendMail', payload: { template: purpose, accountId, challengeId } });
  return challengeId;
}
