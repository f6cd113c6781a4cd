import type { ClaimSnapshot } from '#contracts/payments';
import type { Unit } from '#kernel/unit';

import { findClaim as findRow, listClaimsOfCase } from '../data/claims.ts';

/** A claim of this administration, for other rooms. */
export async function findClaim(unit: Unit, claimId: string): Promise<ClaimSnapshot | undefined> {
  return findRow(unit, claimId);
}

/** The claims of a case, oldest first, for other rooms. */
export async function listClaimsByCase(unit: Unit, caseId: string): Promise<ClaimSnapshot[]> {
  return listClaimsOfCase(unit, caseId);
}
