import type { Unit } from '#kernel/unit';

import { setTransaction } from '../data/attempts.ts';
import { tenantOf } from '../data/owner-of.ts';
import { nextAskAt } from '../domain/attempt.ts';
import { getOrder } from './get-order.ts';
import { sayClaimFact } from './say-claim-fact.ts';

/** The provider has made a payment page: the payer is told where, and the first question is set for ten seconds later. */
export async function recordTransaction(unit: Unit, attemptId: string, transaction: { transactionId: string; payUrl: string }): Promise<void> {
  if (!(await setTransaction(unit, attemptId, transaction))) return;
  const { attempt, claim } = await getOrder(unit, attemptId);
  const runAt = nextAskAt(0, attempt.startedAt, unit.now) ?? unit.now;
  unit.enqueue({ name: 'payments.poll', payload: { tenantId: tenantOf(unit), attemptId }, key: `payments.poll:${attemptId}`, runAt });
  sayClaimFact(unit, 'attemptStarted', claim, { attemptId, payUrl: transaction.payUrl });
}
