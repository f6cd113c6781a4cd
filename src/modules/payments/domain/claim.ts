import type { ClaimSnapshot, ClaimState } from '#contracts/payments';

/** A claim with what only the ledger's side knows. */
export interface Claim extends ClaimSnapshot {
  readonly cancelReason: string | undefined;
}

/** What is still to pay, and what came too much and must be paid back. */
export function balanceOf(claim: { state: ClaimState; totalCents: number; paidCents: number }): { openCents: number; overCents: number } {
  const due = claim.state === 'cancelled' ? 0 : claim.totalCents;
  return { openCents: Math.max(0, due - claim.paidCents), overCents: Math.max(0, claim.paidCents - due) };
}

/** State after the ledger stands at `paidCents`. Money for a cancelled claim is kept for paying back, it revives nothing. */
export function stateAfterBooking(state: ClaimState, totalCents: number, paidCents: number): ClaimState {
  return state === 'open' && paidCents >= totalCents ? 'paid' : state;
}
