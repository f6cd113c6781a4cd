import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findPayerView } from '../data/payer-views.ts';
import type { PayerClaimView } from '../domain/payer-claim.ts';
import { refusals, type ClaimNotFound } from '../domain/refusals.ts';

/** One claim as its payer sees it. */
export async function getPayerClaim(unit: Unit, claimId: string): Promise<Result<PayerClaimView, ClaimNotFound>> {
  const view = await findPayerView(unit, claimId);
  return view === undefined ? refuse(refusals.claimNotFound()) : ok(view);
}
