import type { Unit } from '#kernel/unit';

import { setCase } from '../data/claims.ts';

/** Links a claim that was opened before there was a case to the case it belongs to. */
export async function linkCase(unit: Unit, link: { claimId: string; caseId: string }): Promise<void> {
  await setCase(unit, link.claimId, link.caseId);
}
