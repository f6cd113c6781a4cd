import * as z from 'zod';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { deleteConfirmation, insertConfirmation, insertEntry, listConfirmations } from '../data/payable-parts.ts';
import { lockPayable } from '../data/payables.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';
import { mayConfirm } from '../domain/may-confirm.ts';
import { movePayable } from './move-payable.ts';

/** Which of the two, and of which state of the invoice. */
export const ConfirmPayable = z.object({ kind: z.enum(['factual', 'arithmetic']), version: z.coerce.number().int() });
type ConfirmPayable = z.infer<typeof ConfirmPayable>;

/** „Sachlich richtig“ or „rechnerisch richtig“. With the second, by another person, the invoice is approved for payment. */
export async function confirmPayable(unit: Unit, payableId: string, { kind, version }: ConfirmPayable): Promise<Result<void>> {
  const { actor } = unit;
  const payable = await lockPayable(unit, payableId);
  if (payable === undefined || actor.kind !== 'staff') return refuse(deskRefusals.payableNotFound);
  const release = actor.roles.includes('head');
  const allowed = mayConfirm(payable.status, await listConfirmations(unit, payableId), { kind, staffId: actor.staffId, release });
  if (!allowed.ok) return allowed;
  if (payable.version !== version) return refuse(deskRefusals.changedMeanwhile);
  await insertConfirmation(unit, payableId, { kind, staffId: actor.staffId, staffName: actor.displayName, release });
  await insertEntry(unit, payableId, { kind: 'confirmed', who: actor.displayName, note: kind });
  unit.audit({ action: 'invoices.confirm', subject: `invoice:${payableId}`, reason: kind });
  if (allowed.value) await movePayable(unit, payableId, { status: 'approved', entry: { kind: 'approved', note: null } });
  else if (payable.status === 'delivered') await movePayable(unit, payableId, { status: 'inWork', entry: { kind: 'taken', note: null } });
  return ok(undefined);
}

/** Takes back one's own confirmation, as long as no payment has been ordered. */
export async function withdrawConfirmation(unit: Unit, payableId: string, kind: ConfirmPayable['kind']): Promise<Result<void>> {
  const { actor } = unit;
  const payable = await lockPayable(unit, payableId);
  if (payable === undefined || actor.kind !== 'staff') return refuse(deskRefusals.payableNotFound);
  if (payable.status !== 'inWork' && payable.status !== 'approved') return refuse(deskRefusals.notInWork);
  if (!(await deleteConfirmation(unit, payableId, kind, actor.staffId))) return refuse(deskRefusals.notYours);
  unit.audit({ action: 'invoices.withdraw', subject: `invoice:${payableId}`, reason: kind });
  if (payable.status === 'approved') await movePayable(unit, payableId, { status: 'inWork', entry: { kind: 'withdrawn', note: kind } });
  else await insertEntry(unit, payableId, { kind: 'withdrawn', who: actor.displayName, note: kind });
  return ok(undefined);
}
