import { isValidIBAN } from 'ibantools';
import * as z from 'zod';

import type { ClaimSnapshot, ClaimToOpen, OpenClaimRefusal } from '#contracts/payments';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findClaim, insertClaim } from '../data/claims.ts';
import { kassenzeichenFrom } from '../domain/kassenzeichen.ts';
import { refusals } from '../domain/refusals.ts';
import { sayClaimFact } from './say-claim-fact.ts';

/** The largest amount XBezahldienste carries: 999,999 €. */
const mostCents = 99_999_900;

/** What must hold for a claim before anybody is asked for money. */
export const OpenClaim = z.object({
  claimId: z.uuid(),
  applicationId: z.uuid(),
  creditor: z.object({
    key: z.string().regex(/^(\d{5}|\d{8}|\d{9}|\d{12})$/),
    name: z.string().trim().min(1).max(200),
    iban: z.string().refine((iban) => isValidIBAN(iban.replaceAll(' ', ''))),
    bic: z.string().regex(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/).optional(),
  }),
  subject: z.string().trim().min(1).max(250),
  lines: z
    .array(z.object({ label: z.string().trim().min(1).max(250), cents: z.number().int().min(0) }))
    .min(1)
    .max(99)
    .refine((lines) => lines.some((line) => line.cents > 0) && lines.reduce((sum, line) => sum + line.cents, 0) <= mostCents),
  dueOn: z.iso.date(),
});

/** Opens a claim in the administration's unit. A claim that is open already is answered as it is, nothing is opened twice. */
export async function openClaim(unit: Unit, claim: ClaimToOpen): Promise<Result<ClaimSnapshot, OpenClaimRefusal>> {
  if (!OpenClaim.safeParse(claim).success) return refuse(refusals.invalidClaim());
  const existing = await findClaim(unit, claim.claimId);
  if (existing !== undefined) return ok(existing);
  // A number taken by chance is drawn again; three in a row would be a fault.
  for (let draw = 0; draw < 3; draw += 1) {
    const random = BigInt(`0x${unit.newId().slice(-16).replace('-', '')}`);
    if (!(await insertClaim(unit, claim, kassenzeichenFrom(random)))) continue;
    const opened = await findClaim(unit, claim.claimId);
    if (opened === undefined) break;
    sayClaimFact(unit, 'claimOpened', opened);
    unit.audit({ action: 'payments.openClaim', subject: `claim:${claim.claimId}` });
    return ok(opened);
  }
  throw new Error('no kassenzeichen could be given');
}
