import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { listAttempts } from '../data/attempts.ts';
import { listBookings } from '../data/bookings.ts';
import { findClaim } from '../data/claims.ts';
import type { Attempt } from '../domain/attempt.ts';
import type { Booking } from '../domain/booking.ts';
import type { Claim } from '../domain/claim.ts';
import { refusals, type ClaimNotFound } from '../domain/refusals.ts';

/** One claim with its bookings and attempts, for the cashier; the look is audited. */
export async function getLedger(unit: Unit, claimId: string): Promise<Result<{ claim: Claim; bookings: Booking[]; attempts: Attempt[] }, ClaimNotFound>> {
  const claim = await findClaim(unit, claimId);
  if (claim === undefined) return refuse(refusals.claimNotFound());
  const [bookings, attempts] = await Promise.all([listBookings(unit, claimId), listAttempts(unit, claimId)]);
  unit.audit({ action: 'payments.read', subject: `claim:${claimId}` });
  return ok({ claim, bookings, attempts });
}
