import type { Unit } from '#kernel/unit';

import { insertBooking } from '../data/bookings.ts';
import { findClaim, lockClaim, markPaid } from '../data/claims.ts';
import type { Booking } from '../domain/booking.ts';
import { stateAfterBooking, type Claim } from '../domain/claim.ts';
import { sayClaimFact } from './say-claim-fact.ts';

/**
 * Puts money into the ledger under the claim's lock; the only way in. Undefined when exactly this money was there already.
 * `payments.paid` is said once, when the sum reaches the total; every other booking says `payments.partlyPaid`.
 */
export async function bookMoney(unit: Unit, booking: Omit<Booking, 'id' | 'bookedAt'>): Promise<Claim | undefined> {
  const before = await lockClaim(unit, booking.claimId);
  if (before === undefined) throw new Error(`no claim ${booking.claimId} here`);
  if (!(await insertBooking(unit, booking))) return undefined;
  const paidCents = before.paidCents + booking.cents;
  const becomesPaid = stateAfterBooking(before.state, before.totalCents, paidCents) === 'paid' && before.state === 'open';
  if (becomesPaid) await markPaid(unit, before.claimId);
  const after = await findClaim(unit, before.claimId);
  if (after === undefined) throw new Error(`claim ${booking.claimId} vanished under its lock`);
  sayClaimFact(unit, becomesPaid ? 'paid' : 'partlyPaid', after);
  return after;
}
