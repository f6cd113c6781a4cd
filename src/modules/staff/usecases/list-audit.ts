import type { Unit } from '#kernel/unit';

import { selectAudit, verifyAudit, type AuditLine } from '../data/audit-entries.ts';

export type { AuditLine } from '../data/audit-entries.ts';

export const auditPerPage = 50;

/** One page of the audit trail and whether its chain holds. Reading the trail is itself audited. */
export async function listAudit(unit: Unit, filter: { text: string; page: number; verify: boolean }): Promise<{ lines: AuditLine[]; total: number; broken: number | null | undefined }> {
  const { lines, total } = await selectAudit(unit, { text: filter.text, limit: auditPerPage, offset: (filter.page - 1) * auditPerPage });
  const broken = filter.verify ? await verifyAudit(unit) : undefined;
  unit.audit({ action: 'staff.readAudit', subject: 'auditTrail' });
  return { lines, total, broken };
}
