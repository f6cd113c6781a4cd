import type { ClaimFact } from '#contracts/payments';
import type { Unit } from '#kernel/unit';

import type { Claim } from '../domain/claim.ts';

type ClaimFactName = 'claimOpened' | 'partlyPaid' | 'paid' | 'cancelled' | 'attemptStarted' | 'attemptFailed';

/** Says a fact about a claim, in the order of its stream. */
export function sayClaimFact(unit: Unit, name: ClaimFactName, claim: Claim, more: Readonly<Record<string, unknown>> = {}): void {
  const fact: ClaimFact = {
    claimId: claim.claimId,
    tenantId: claim.tenantId,
    accountId: claim.accountId ?? null,
    applicationId: claim.applicationId,
    caseId: claim.caseId ?? null,
    totalCents: claim.totalCents,
    paidCents: claim.paidCents,
  };
  unit.say({ name: `payments.${name}`, stream: claim.claimId, payload: { ...fact, ...more } });
}
