import * as z from 'zod';
import { isSEPACountry, isValidIBAN } from 'ibantools';

import { dayInGermany } from '#kernel/dates';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { getSetting } from '../data/desk-settings.ts';
import { insertOrder, insertRun } from '../data/payment-runs.ts';
import { listPayablesById, lockPayable } from '../data/payables.ts';
import { amountToPay } from '../domain/amount-to-pay.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';
import type { Payable } from '../domain/payable.ts';
import { movePayable } from './move-payable.ts';

/** Which invoices, and when: all on the next day, or each as late as it may be without losing a discount. */
export const CreateRun = z.object({
  payables: z.union([z.array(z.uuid()), z.uuid().transform((id) => [id])]).catch([]),
  timing: z.enum(['atOnce', 'latest']).catch('latest'),
});

/** Puts approved invoices into a payment run; each can stand in one run only. Yields the run's id. */
export async function createRun(unit: Unit, { payables, timing }: z.infer<typeof CreateRun>): Promise<Result<string>> {
  const { actor } = unit;
  if (actor.kind !== 'staff' || payables.length === 0) return refuse(deskRefusals.nothingChosen);
  const setting = await getSetting(unit);
  if (setting.debtorName === null || setting.debtorIban === null) return refuse(deskRefusals.debtorMissing);
  const id = unit.newId();
  const reference = `G${dayInGermany(unit.now).replaceAll('-', '')}-${id.slice(-12)}`;
  await insertRun(unit, { id, reference, createdBy: actor.displayName, debtorName: setting.debtorName, debtorIban: setting.debtorIban, debtorBic: setting.debtorBic });
  const chosen = await listPayablesById(unit, payables);
  if (chosen.length !== new Set(payables).size) return refuse(deskRefusals.payableNotFound);
  for (const { id: payableId } of chosen) {
    const payable = await lockPayable(unit, payableId);
    if (payable?.status !== 'approved') return refuse(deskRefusals.changedMeanwhile);
    if (!canTransfer(payable)) return refuse({ ...deskRefusals.cannotTransfer, params: { number: payable.number } });
    const executeOn = executionDay(payable, dayInGermany(new Date(unit.now.getTime() + 86_400_000)), timing);
    if (!(await insertOrder(unit, { runId: id, payableId, executeOn, ...amountToPay(payable, executeOn) }))) return refuse(deskRefusals.changedMeanwhile);
    await movePayable(unit, payableId, { status: 'ordered', entry: { kind: 'ordered', note: reference } });
  }
  unit.audit({ action: 'invoices.createRun', subject: `paymentRun:${id}` });
  return ok(id);
}

function canTransfer({ sellerIban, currency, creditNote, payableCents }: Payable): boolean {
  return sellerIban !== null && isValidIBAN(sellerIban) && isSEPACountry(sellerIban.slice(0, 2)) && currency === 'EUR' && !creditNote && payableCents > 0;
}

/** Not before tomorrow; else on the last day of the discount, or on the due day. */
function executionDay({ discountOn, dueOn }: Payable, earliest: string, timing: 'atOnce' | 'latest'): string {
  if (timing === 'atOnce') return earliest;
  const wanted = discountOn !== null && discountOn >= earliest ? discountOn : (dueOn ?? earliest);
  return wanted > earliest ? wanted : earliest;
}
