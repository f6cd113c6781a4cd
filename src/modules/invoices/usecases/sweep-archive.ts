import { dayInGermany } from '#kernel/dates';
import type { Unit } from '#kernel/unit';

import { getSetting } from '../data/desk-settings.ts';
import { ownerOf } from '../data/owner-of.ts';
import { deleteKept } from '../data/payables.ts';

/**
 * Deletes invoices of the unit's administration that need not be kept any longer: the years count from the end of the year in which they came (AO § 147 Abs. 4).
 * The files go with the sweep of the store, once nobody holds them. Then comes back next month.
 */
export async function sweepArchive(unit: Unit): Promise<number> {
  const { retentionYears } = await getSetting(unit);
  const deleted = await deleteKept(unit, `${Number(dayInGermany(unit.now).slice(0, 4)) - retentionYears}-01-01`);
  if (deleted > 0) unit.audit({ action: 'invoices.sweepArchive', subject: 'archive', reason: String(deleted) });
  const tenantId = ownerOf(unit);
  const nextMonth = new Date(Date.UTC(unit.now.getUTCFullYear(), unit.now.getUTCMonth() + 1, 1, 2));
  unit.enqueue({ name: 'invoices.sweepArchive', payload: { tenantId }, key: `invoices.sweepArchive:${tenantId}`, runAt: nextMonth });
  return deleted;
}
