import type { Unit } from '#kernel/unit';

import { findBrokenLink, selectAuditEntries } from '../data/audit-entries.ts';
import type { AccountAuditEntry } from '../domain/account-audit-entry.ts';

export const trailPerPage = 50;

/** A page of the own audit trail, and whether its hash chain holds. */
export async function readOwnTrail(unit: Unit, page: number): Promise<{ entries: AccountAuditEntry[]; total: number; intact: boolean }> {
  const { entries, total } = await selectAuditEntries(unit, { limit: trailPerPage, offset: (page - 1) * trailPerPage });
  return { entries, total, intact: (await findBrokenLink(unit)) === null };
}
