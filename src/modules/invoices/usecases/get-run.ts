import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { getSetting } from '../data/desk-settings.ts';
import { listPayables } from '../data/payable-list.ts';
import { listOrders, listRuns, lockRun } from '../data/payment-runs.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';
import type { PaymentOrder, PaymentRun } from '../domain/payment-run.ts';

/** One run with its payments. */
export async function getRun(unit: Unit, id: string): Promise<Result<{ run: PaymentRun; orders: PaymentOrder[] }>> {
  const run = await lockRun(unit, id);
  if (run === undefined) return refuse(deskRefusals.noSuchRun);
  unit.audit({ action: 'invoices.readRun', subject: `paymentRun:${id}` });
  return ok({ run, orders: await listOrders(unit, id) });
}

/** What the cash office starts from: invoices to be paid, the runs so far, and whether the account to pay from is known. */
export async function getPaymentDesk(unit: Unit) {
  const filter = { view: 'approved' as const, text: '', sort: 'due' as const, staffId: '00000000-0000-0000-0000-000000000000', today: '0001-01-01', soon: '0001-01-01' };
  const { payables } = await listPayables(unit, filter, { limit: mostAtOnce, offset: 0 });
  const setting = await getSetting(unit);
  return { payables: payables.filter(({ status }) => status === 'approved'), runs: await listRuns(unit), debtorKnown: setting.debtorIban !== null };
}
/** More in one file than any bank's limit is none; more on one page helps nobody. */
const mostAtOnce = 500;
