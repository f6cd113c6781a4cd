import * as z from 'zod';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findClaimIdByKassenzeichen } from '../data/claims.ts';
import type { Claim } from '../domain/claim.ts';
import { parseKassenzeichen } from '../domain/kassenzeichen.ts';
import { refusals } from '../domain/refusals.ts';
import { bookMoney } from './book-money.ts';

/** A transfer on the bank statement. */
export const BookTransfer = z.object({
  kassenzeichen: z.string().refine((text) => parseKassenzeichen(text) !== undefined),
  /** „8“, „8,00“ or „1.234,56“. */
  amount: z
    .string()
    .trim()
    .regex(/^(\d{1,3}(\.\d{3})+|\d{1,9})(,\d{1,2})?$/)
    .transform((text) => Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100))
    .refine((cents) => cents > 0),
  valueOn: z.iso.date(),
  /** Statement and line, e.g. „2026-231/4“: the same line cannot be booked twice. */
  statement: z.string().trim().min(3).max(60),
});
export type BookTransfer = z.infer<typeof BookTransfer>;

type BookTransferRefusal = ReturnType<typeof refusals.kassenzeichenUnknown> | ReturnType<typeof refusals.alreadyBooked>;

/** The cashier books an incoming transfer: exact, in part or too much. A line of the statement that is booked is refused. */
export async function bookTransfer(unit: Unit, input: BookTransfer): Promise<Result<Claim, BookTransferRefusal>> {
  const kassenzeichen = parseKassenzeichen(input.kassenzeichen);
  const claimId = kassenzeichen === undefined ? undefined : await findClaimIdByKassenzeichen(unit, kassenzeichen);
  if (claimId === undefined) return refuse(refusals.kassenzeichenUnknown());
  const claim = await bookMoney(unit, {
    claimId,
    source: 'transfer',
    sourceKey: `transfer:${input.statement.trim().replace(/\s+/g, ' ').toLowerCase()}`,
    cents: input.amount,
    valueOn: input.valueOn,
    bookedBy: unit.actor.kind === 'staff' ? unit.actor.displayName : undefined,
  });
  if (claim === undefined) return refuse(refusals.alreadyBooked());
  unit.audit({ action: 'payments.bookTransfer', subject: `claim:${claimId}`, reason: input.statement });
  return ok(claim);
}
