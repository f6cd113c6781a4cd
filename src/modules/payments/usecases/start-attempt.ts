import type { Unit } from '#kernel/unit';

import { insertAttempt } from '../data/attempts.ts';
import { lockClaim } from '../data/claims.ts';
import { tenantOf } from '../data/owner-of.ts';
import { balanceOf } from '../domain/claim.ts';
import { sayClaimFact } from './say-claim-fact.ts';

/**
 * Begins an online payment of what is still open; the call to the provider follows in a job. A claim with nothing left to pay
 * starts nothing: the payer's copy was late and is brought up to date by the fact.
 */
export async function startAttempt(unit: Unit, request: { claimId: string; attemptId: string; locale: 'de' | 'en' }): Promise<void> {
  const claim = await lockClaim(unit, request.claimId);
  if (claim === undefined) throw new Error(`no claim ${request.claimId} here`);
  const { openCents } = balanceOf(claim);
  if (openCents === 0) {
    sayClaimFact(unit, 'attemptFailed', claim, { attemptId: request.attemptId, outcome: 'failed' });
    return;
  }
  if (!(await insertAttempt(unit, { id: request.attemptId, claimId: claim.claimId, cents: openCents, locale: request.locale }))) return;
  unit.enqueue({ name: 'payments.create', payload: { tenantId: tenantOf(unit), attemptId: request.attemptId }, key: `payments.create:${request.attemptId}` });
}
