import type { Unit } from '#kernel/unit';

import { selectAudit, type AuditLine } from '../data/audit-entries.ts';

/** The trail as far as it matches, newest first, at most 50,000 entries; taking it out is itself audited. */
export async function exportAudit(unit: Unit, text: string): Promise<AuditLine[]> {
  const { lines } = await selectAudit(unit, { text, limit: 50_000, offset: 0 });
  unit.audit({ action: 'staff.exportAudit', subject: 'auditTrail' });
  return lines;
}
