import type { Unit } from '#kernel/unit';

import { findAttempt, resetAsking } from '../data/attempts.ts';
import { tenantOf } from '../data/owner-of.ts';

/** Has the provider asked at once and in short steps again, also about an attempt that was given up; PAYED needs no asking. */
export async function hurryAttempt(unit: Unit, attemptId: string): Promise<void> {
  const attempt = await findAttempt(unit, attemptId);
  if (attempt?.transactionId === undefined || attempt.state === 'PAYED') return;
  await resetAsking(unit, attemptId);
  unit.enqueue({ name: 'payments.poll', payload: { tenantId: tenantOf(unit), attemptId }, key: `payments.poll:${attemptId}`, runAt: unit.now });
}
