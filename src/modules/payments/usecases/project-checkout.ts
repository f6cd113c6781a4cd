import type { AttemptFailure } from '#contracts/payments';
import type { Unit } from '#kernel/unit';

import { setCheckout } from '../data/payer-views.ts';

/** Writes how the online payment goes into the payer's copy, in the account's unit. */
export async function projectCheckout(
  unit: Unit,
  change: { claimId: string; attemptId: string; state: 'ready' | AttemptFailure; payUrl?: string },
): Promise<void> {
  await setCheckout(unit, change.claimId, change.attemptId, change.state, change.payUrl);
}
