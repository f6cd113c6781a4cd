import type { ClaimState } from '#contracts/payments';

/** How far the payer's online payment is. */
export type CheckoutState = 'none' | 'requested' | 'ready' | 'failed' | 'canceled' | 'abandoned' | 'unavailable';

const sameAttemptMs = 15 * 60_000;

/**
 * What a wish to pay online leads to. A payment page that was opened less than 15 minutes ago is used again, so that two clicks
 * or the back button do not make two payments; an older one counts as left behind.
 */
export function stepToPay(
  view: { state: ClaimState; checkoutState: CheckoutState; checkoutAt: Date | undefined; totalCents: number; paidCents: number },
  now: Date,
): 'nothingDue' | 'resume' | 'start' {
  if (view.state !== 'open' || view.paidCents >= view.totalCents) return 'nothingDue';
  const running = view.checkoutState === 'requested' || view.checkoutState === 'ready';
  const fresh = view.checkoutAt !== undefined && now.getTime() - view.checkoutAt.getTime() < sameAttemptMs;
  return running && fresh ? 'resume' : 'start';
}
