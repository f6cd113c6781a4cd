import * as z from 'zod';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { insertEntry } from '../data/payable-parts.ts';
import { lockPayable, setBooking } from '../data/payables.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';

/** Where the money comes from, and what the invoice belongs to. */
export const BookPayable = z.object({
  costAccount: z.string().trim().max(40),
  bookingText: z.string().trim().max(200),
  orderReference: z.string().trim().max(100),
  contractReference: z.string().trim().max(100),
  version: z.coerce.number().int(),
});

/** Writes cost account, booking text, order and contract while the invoice is in work. */
export async function bookPayable(unit: Unit, payableId: string, input: z.infer<typeof BookPayable>): Promise<Result<void>> {
  const payable = await lockPayable(unit, payableId);
  if (payable === undefined || unit.actor.kind !== 'staff') return refuse(deskRefusals.payableNotFound);
  if (payable.status !== 'delivered' && payable.status !== 'inWork') return refuse(deskRefusals.notInWork);
  if (payable.version !== input.version) return refuse(deskRefusals.changedMeanwhile);
  await setBooking(unit, payableId, input);
  await insertEntry(unit, payableId, { kind: 'booked', who: unit.actor.displayName, note: input.costAccount === '' ? null : input.costAccount });
  unit.audit({ action: 'invoices.book', subject: `invoice:${payableId}` });
  return ok(undefined);
}
