import * as z from 'zod';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { lockPayable } from '../data/payables.ts';
import { clarificationCodes } from '../domain/clarification-codes.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';
import { movePayable } from './move-payable.ts';

/** A reason from the list and words for the sender, both always. */
export const RejectPayable = z.object({
  code: z.enum(clarificationCodes, 'code'),
  text: z.string().trim().min(10, 'text').max(2_000, 'text'),
  version: z.coerce.number().int(),
});

/** Sends an invoice back, with a reason and words for its sender. */
export async function rejectPayable(unit: Unit, payableId: string, { code, text, version }: z.infer<typeof RejectPayable>): Promise<Result<void>> {
  const payable = await lockPayable(unit, payableId);
  if (payable === undefined) return refuse(deskRefusals.payableNotFound);
  if (payable.status !== 'delivered' && payable.status !== 'inWork') return refuse(deskRefusals.notInWork);
  if (payable.version !== version) return refuse(deskRefusals.changedMeanwhile);
  await movePayable(unit, payableId, { status: 'rejected', clarificationCode: code, rejectionText: text, entry: { kind: 'rejected', note: `${code}: ${text}` } });
  unit.audit({ action: 'invoices.reject', subject: `invoice:${payableId}`, reason: code });
  return ok(undefined);
}
