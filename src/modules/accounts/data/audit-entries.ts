import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { AccountAuditEntry } from '../domain/account-audit-entry.ts';

/** The owner's entries, newest first. */
export async function selectAuditEntries(unit: Unit, page: { limit: number; offset: number }): Promise<{ entries: AccountAuditEntry[]; total: number }> {
  const rows = await unit.rows<AccountAuditEntry & { total: number }>(sql`
    select seq, at, actor_kind as "actorKind", action, subject, count(*) over ()::int as total
    from platform.audit_entry where owner_id = platform.current_owner() order by seq desc limit ${page.limit} offset ${page.offset}`);
  return { entries: rows, total: rows[0]?.total ?? 0 };
}

/** Checks the hash chain of the owner's entries; the first broken number, or null when nothing was changed. */
export async function findBrokenLink(unit: Unit): Promise<number | null> {
  return (await unit.find<{ broken: number | null }>(sql`select platform.audit_verify() as broken`))?.broken ?? null;
}
