import type { PayerReturned } from '#contracts/payments';
import type { AccountId } from '#kernel/ids';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { accountOf } from '../data/owner-of.ts';
import { findPayerView, markReturned } from '../data/payer-views.ts';
import type { PayerClaimView } from '../domain/payer-claim.ts';
import { refusals, type ClaimNotFound } from '../domain/refusals.ts';

/** The payer is back from the provider. That proves nothing; it only makes the office ask at once. */
export async function noteReturn(unit: Unit, request: { claimId: string; locale: 'de' | 'en' }): Promise<Result<PayerClaimView, ClaimNotFound>> {
  const view = await findPayerView(unit, request.claimId);
  if (view === undefined) return refuse(refusals.claimNotFound());
  if (view.checkoutId !== undefined && (await markReturned(unit, view.claimId))) {
    const payload: PayerReturned = {
      claimId: view.claimId,
      tenantId: view.tenantId,
      accountId: accountOf(unit) as AccountId,
      attemptId: view.checkoutId,
      locale: request.locale,
    };
    unit.say({ name: 'payments.payerReturned', stream: view.claimId, payload: { ...payload } });
  }
  return ok(view);
}
