import type { CheckoutRequested } from '#contracts/payments';
import type { AccountId } from '#kernel/ids';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { accountOf } from '../data/owner-of.ts';
import { findPayerView, requestCheckoutOf } from '../data/payer-views.ts';
import { stepToPay } from '../domain/checkout.ts';
import { refusals, type ClaimNotFound, type NothingDue } from '../domain/refusals.ts';

/** The payer wants to pay online. A payment page opened a short while ago is used again; otherwise a new attempt is asked for. */
export async function requestCheckout(unit: Unit, request: { claimId: string; locale: 'de' | 'en' }): Promise<Result<'resumed' | 'requested', ClaimNotFound | NothingDue>> {
  const view = await findPayerView(unit, request.claimId);
  if (view === undefined) return refuse(refusals.claimNotFound());
  const step = stepToPay(view, unit.now);
  if (step === 'nothingDue') return refuse(refusals.nothingDue());
  if (step === 'resume') return ok('resumed');
  const attemptId = unit.newId();
  await requestCheckoutOf(unit, view.claimId, attemptId);
  const payload: CheckoutRequested = {
    claimId: view.claimId,
    tenantId: view.tenantId,
    accountId: accountOf(unit) as AccountId,
    attemptId,
    locale: request.locale,
  };
  unit.say({ name: 'payments.checkoutRequested', stream: view.claimId, payload: { ...payload } });
  unit.audit({ action: 'payments.requestCheckout', subject: `claim:${view.claimId}` });
  return ok('requested');
}
