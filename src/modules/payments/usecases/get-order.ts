import type { Unit } from '#kernel/unit';

import { findAttempt } from '../data/attempts.ts';
import { findClaim } from '../data/claims.ts';
import type { Attempt } from '../domain/attempt.ts';
import type { Claim } from '../domain/claim.ts';

/** An attempt with its claim, as the calls to the provider need it. An attempt that is not there is a fault. */
export async function getOrder(unit: Unit, attemptId: string): Promise<{ attempt: Attempt; claim: Claim }> {
  const attempt = await findAttempt(unit, attemptId);
  const claim = attempt === undefined ? undefined : await findClaim(unit, attempt.claimId);
  if (attempt === undefined || claim === undefined) throw new Error(`no attempt ${attemptId} here`);
  return { attempt, claim };
}
