import type { ClaimSnapshot } from '#contracts/payments';
import type { Unit } from '#kernel/unit';

import { upsertPayerView } from '../data/payer-views.ts';

/** Writes the payer's copy of a claim in the account's unit. */
export async function projectClaim(unit: Unit, claim: ClaimSnapshot): Promise<void> {
  await upsertPayerView(unit, claim);
}
