import type { Unit } from '#kernel/unit';

import { ownerOf } from '../data/owner-of.ts';
import { findDuplicate, insertPayable } from '../data/payables.ts';
import { insertEntry } from '../data/payable-parts.ts';
import type { PayableFacts, PayableOrigin } from '../domain/payable.ts';

/**
 * Puts an accepted invoice on the desk of the unit's administration; once, however often it is called. An invoice that says the same as an earlier one is flagged, not
 * refused: people decide. Also makes sure that the archive of this administration is looked through next month.
 */
export async function openPayable(unit: Unit, origin: PayableOrigin, facts: PayableFacts): Promise<void> {
  const duplicate = await findDuplicate(unit, origin.fileKey, facts);
  if (!(await insertPayable(unit, origin, facts, duplicate === origin.id ? null : (duplicate ?? null)))) return;
  await insertEntry(unit, origin.id, { kind: 'delivered', who: null, note: null });
  unit.audit({ action: 'invoices.deliver', subject: `invoice:${origin.id}` });
  const tenantId = ownerOf(unit);
  const nextMonth = new Date(Date.UTC(unit.now.getUTCFullYear(), unit.now.getUTCMonth() + 1, 1, 2));
  unit.enqueue({ name: 'invoices.sweepArchive', payload: { tenantId }, key: `invoices.sweepArchive:${tenantId}`, runAt: nextMonth });
}
