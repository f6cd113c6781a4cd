import type { Unit } from '#kernel/unit';

import { settleAttempt } from '../data/attempts.ts';
import { getOrder } from './get-order.ts';
import { sayClaimFact } from './say-claim-fact.ts';

/** Ends an attempt the provider never took; the payer can try again or transfer the money. */
export async function giveUpStarting(unit: Unit, attemptId: string): Promise<void> {
  const { attempt, claim } = await getOrder(unit, attemptId);
  if (attempt.state !== 'STARTING' || !(await settleAttempt(unit, attemptId, 'FAILED', undefined))) return;
  sayClaimFact(unit, 'attemptFailed', claim, { attemptId, outcome: 'unavailable' });
}
