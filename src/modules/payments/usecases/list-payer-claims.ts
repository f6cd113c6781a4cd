import type { Unit } from '#kernel/unit';

import { listPayerViews } from '../data/payer-views.ts';
import type { PayerClaimView } from '../domain/payer-claim.ts';

/** The account's claims, newest first; only those of one application when it is given. */
export async function listPayerClaims(unit: Unit, applicationId?: string): Promise<PayerClaimView[]> {
  return listPayerViews(unit, applicationId);
}
