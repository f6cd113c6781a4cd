import { dayInGermany } from '#kernel/dates';
import type { Unit } from '#kernel/unit';

import { countAsking, settleAttempt } from '../data/attempts.ts';
import { tenantOf } from '../data/owner-of.ts';
import { nextAskAt } from '../domain/attempt.ts';
import { bookMoney } from './book-money.ts';
import { getOrder } from './get-order.ts';
import { sayClaimFact } from './say-claim-fact.ts';

/** What the provider said about a transaction when it was asked. */
export interface ProviderReport {
  readonly status: 'INITIAL' | 'PAYED' | 'FAILED' | 'CANCELED';
  /** The amount of the transaction at the provider. */
  readonly cents: number;
  readonly method: string | undefined;
}

/**
 * Brings an attempt to what the provider says; repeating changes nothing. Another amount than ordered is a fault and is
 * booked nowhere. An attempt that stays INITIAL is asked about again, for 24 hours.
 */
export async function reconcileAttempt(unit: Unit, attemptId: string, report: ProviderReport): Promise<void> {
  const { attempt, claim } = await getOrder(unit, attemptId);
  if (attempt.transactionId === undefined) throw new Error(`attempt ${attemptId} has no transaction yet`);
  if (report.cents !== attempt.cents) throw new Error(`attempt ${attemptId}: the provider reports another amount than ordered`);

  if (report.status === 'PAYED') {
    await settleAttempt(unit, attemptId, 'PAYED', report.method);
    await bookMoney(unit, {
      claimId: claim.claimId,
      source: 'online',
      sourceKey: `online:${attempt.transactionId}`,
      cents: report.cents,
      valueOn: dayInGermany(unit.now),
      bookedBy: undefined,
    });
    return;
  }
  if (report.status === 'FAILED' || report.status === 'CANCELED') {
    if (!(await settleAttempt(unit, attemptId, report.status, report.method))) return;
    const outcome = report.status === 'FAILED' ? 'failed' : 'canceled';
    sayClaimFact(unit, 'attemptFailed', claim, { attemptId, outcome });
    return;
  }
  await countAsking(unit, attemptId);
  const runAt = nextAskAt(attempt.askedCount + 1, attempt.startedAt, unit.now);
  if (runAt !== undefined) {
    unit.enqueue({ name: 'payments.poll', payload: { tenantId: tenantOf(unit), attemptId }, key: `payments.poll:${attemptId}`, runAt });
  } else if (await settleAttempt(unit, attemptId, 'ABANDONED', undefined)) {
    sayClaimFact(unit, 'attemptFailed', claim, { attemptId, outcome: 'abandoned' });
  }
}
