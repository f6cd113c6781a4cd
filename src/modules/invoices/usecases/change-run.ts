import { dayInGermany } from '#kernel/dates';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { writeCreditTransfers } from '#standards/pain001';

import { listOrders, lockRun, setRunState } from '../data/payment-runs.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';
import type { PaymentOrder, PaymentRun } from '../domain/payment-run.ts';
import { movePayable } from './move-payable.ts';

/** Undoes a run before its file has left: its invoices are approved as before. */
export async function cancelRun(unit: Unit, id: string): Promise<Result<void>> {
  const run = await lockRun(unit, id);
  if (run === undefined) return refuse(deskRefusals.noSuchRun);
  if (run.state !== 'open') return refuse(deskRefusals.runClosed);
  for (const { payableId } of await listOrders(unit, id)) await movePayable(unit, payableId, { status: 'approved', entry: { kind: 'released', note: run.reference } });
  await setRunState(unit, id, 'cancelled', nameOf(unit));
  unit.audit({ action: 'invoices.cancelRun', subject: `paymentRun:${id}` });
  return ok(undefined);
}

/** The run as file for the bank. From the first time on it cannot be undone; the same file can be fetched again. */
export async function exportRun(unit: Unit, id: string): Promise<Result<{ run: PaymentRun; xml: string }>> {
  const run = await lockRun(unit, id);
  if (run === undefined) return refuse(deskRefusals.noSuchRun);
  if (run.state === 'cancelled') return refuse(deskRefusals.runClosed);
  const orders = await listOrders(unit, id);
  const written = writeCreditTransfers({
    messageId: run.reference,
    createdAt: run.exportedAt ?? unit.now,
    debtor: { name: run.debtorName, iban: run.debtorIban, bic: run.debtorBic ?? undefined },
    transfers: orders.map((order) => ({
      endToEndId: order.payableId.replaceAll('-', ''),
      creditor: { name: order.accountName ?? order.sellerName, iban: order.sellerIban ?? '', bic: order.sellerBic ?? undefined },
      cents: order.cents,
      executeOn: order.executeOn,
      remittance: remittanceOf(order),
    })),
  });
  if (!written.ok) return refuse({ ...deskRefusals.cannotTransfer, params: { number: numberOf(orders, written.refusal.params['at']) } });
  if (run.state === 'open') await setRunState(unit, id, 'exported', nameOf(unit));
  unit.audit({ action: 'invoices.exportRun', subject: `paymentRun:${id}` });
  return ok({ run, xml: written.value });
}

/** Notes that the bank has carried out the run: its invoices are paid. */
export async function settleRun(unit: Unit, id: string): Promise<Result<void>> {
  const run = await lockRun(unit, id);
  if (run === undefined) return refuse(deskRefusals.noSuchRun);
  if (run.state !== 'exported') return refuse(deskRefusals.runClosed);
  for (const { payableId, cents, executeOn } of await listOrders(unit, id)) {
    const paidOn = executeOn < dayInGermany(unit.now) ? executeOn : dayInGermany(unit.now);
    await movePayable(unit, payableId, { status: 'paid', paidOn, paidCents: cents, entry: { kind: 'paid', note: run.reference } });
  }
  await setRunState(unit, id, 'paid', nameOf(unit));
  unit.audit({ action: 'invoices.settleRun', subject: `paymentRun:${id}` });
  return ok(undefined);
}

/** What the seller asked to read on the statement, else the number and day of the invoice; a discount is said. */
function remittanceOf({ remittance, number, issuedOn, withDiscount }: PaymentOrder): string {
  const text = remittance ?? `Rechnung ${number}${issuedOn === null ? '' : ` vom ${issuedOn.split('-').toReversed().join('.')}`}`;
  return withDiscount && remittance === null ? `${text}, abzgl. Skonto` : text;
}

function numberOf(orders: readonly PaymentOrder[], at: string | number | undefined): string {
  return orders.find(({ payableId }) => payableId.replaceAll('-', '') === at)?.number ?? '';
}

function nameOf({ actor }: Unit): string {
  return actor.kind === 'staff' ? actor.displayName : '';
}
