import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

/** One line of the audit trail of an administration. */
export interface AuditLine {
  readonly seq: number;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorLabel: string | null;
  readonly actorId: string | null;
  readonly action: string;
  readonly subject: string;
  readonly reason: string | null;
}

export interface AuditFilter {
  readonly text: string;
  readonly limit: number;
  readonly offset: number;
}

/** The trail of the unit's administration, newest first. */
export async function selectAudit(unit: Unit, filter: AuditFilter): Promise<{ lines: AuditLine[]; total: number }> {
  const pattern = `%${filter.text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const rows = await unit.rows<AuditLine & { total: number }>(sql`
    select seq, at, actor_kind as "actorKind", actor_label as "actorLabel", actor_id as "actorId", action, subject, reason, count(*) over ()::int as total
    from platform.audit_entry
    where ${filter.text} = '' or action ilike ${pattern} or actor_label ilike ${pattern} or subject ilike ${pattern}
    order by seq desc limit ${filter.limit} offset ${filter.offset}`);
  return { lines: rows, total: rows[0]?.total ?? 0 };
}

/** Number of the first entry that was tampered with, or null when the chain holds. */
export async function verifyAudit(unit: Unit): Promise<number | null> {
  const row = await unit.find<{ broken: number | null }>(sql`select platform.audit_verify() as broken`);
  return row?.broken ?? null;
}
