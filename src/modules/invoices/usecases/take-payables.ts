import { refuse, ok, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { listPayablesById, setAssignee } from '../data/payables.ts';
import { insertEntry } from '../data/payable-parts.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';
import { movePayable } from './move-payable.ts';

/** The member of staff takes invoices over, one or many; those that are done already stay as they are. Yields how many were taken. */
export async function takePayables(unit: Unit, ids: readonly string[]): Promise<Result<number>> {
  const { actor } = unit;
  const found = await listPayablesById(unit, ids);
  if (actor.kind !== 'staff' || found.length === 0) return refuse(ids.length === 0 ? deskRefusals.nothingChosen : deskRefusals.payableNotFound);
  const open = found.filter(({ status }) => status === 'delivered' || status === 'inWork');
  for (const { id, status } of open) {
    await setAssignee(unit, id, { id: actor.staffId, name: actor.displayName });
    if (status === 'delivered') await movePayable(unit, id, { status: 'inWork', entry: { kind: 'taken', note: null } });
    else await insertEntry(unit, id, { kind: 'taken', who: actor.displayName, note: null });
    unit.audit({ action: 'invoices.take', subject: `invoice:${id}` });
  }
  return ok(open.length);
}
