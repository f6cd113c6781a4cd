import * as z from 'zod';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findClaim, lockClaim, markCancelled } from '../data/claims.ts';
import type { Claim } from '../domain/claim.ts';
import { refusals } from '../domain/refusals.ts';
import { sayClaimFact } from './say-claim-fact.ts';

/** Why a claim is given up; the reason stands in the audit trail. */
export const CancelClaim = z.object({ reason: z.string().trim().min(3).max(500) });

type CancelRefusal = ReturnType<typeof refusals.claimNotFound> | ReturnType<typeof refusals.moneyReceived> | ReturnType<typeof refusals.alreadyCancelled>;

/** Gives up a claim. With money received it cannot simply vanish: that needs a refund first. */
export async function cancelClaim(unit: Unit, request: { claimId: string; reason: string }): Promise<Result<Claim, CancelRefusal>> {
  const claim = await lockClaim(unit, request.claimId);
  if (claim === undefined) return refuse(refusals.claimNotFound());
  if (claim.state === 'cancelled') return refuse(refusals.alreadyCancelled());
  if (claim.paidCents > 0) return refuse(refusals.moneyReceived());
  await markCancelled(unit, claim.claimId, request.reason);
  const cancelled = (await findClaim(unit, claim.claimId)) ?? claim;
  sayClaimFact(unit, 'cancelled', cancelled);
  unit.audit({ action: 'payments.cancelClaim', subject: `claim:${claim.claimId}`, reason: request.reason });
  return ok(cancelled);
}
