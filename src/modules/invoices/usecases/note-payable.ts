import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { insertEntry } from '../data/payable-parts.ts';
import { findPayable } from '../data/payables.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';

/** Adds a note for colleagues; the sender does not see it. */
export async function notePayable(unit: Unit, payableId: string, note: string): Promise<Result<void>> {
  const payable = await findPayable(unit, payableId);
  if (payable === undefined || unit.actor.kind !== 'staff') return refuse(deskRefusals.payableNotFound);
  await insertEntry(unit, payableId, { kind: 'noted', who: unit.actor.displayName, note });
  unit.audit({ action: 'invoices.note', subject: `invoice:${payableId}` });
  return ok(undefined);
}
