import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { PaymentOrder, PaymentRun } from '../domain/payment-run.ts';
import { camelRow } from './camel-row.ts';
import { ownerOf } from './owner-of.ts';

type Row = Readonly<Record<string, unknown>>;

export async function insertRun(unit: Unit, run: Pick<PaymentRun, 'id' | 'reference' | 'createdBy' | 'debtorName' | 'debtorIban' | 'debtorBic'>): Promise<void> {
  await unit.run(sql`
    insert into invoices.payment_run (tenant_id, id, reference, created_at, created_by, debtor_name, debtor_iban, debtor_bic)
    values (${ownerOf(unit)}, ${run.id}, ${run.reference}, ${unit.now}, ${run.createdBy}, ${run.debtorName}, ${run.debtorIban}, ${run.debtorBic})`);
}

/** Puts an invoice into a run; false when another run has it. */
export async function insertOrder(unit: Unit, order: { readonly runId: string; readonly payableId: string; readonly cents: number; readonly executeOn: string; readonly withDiscount: boolean }): Promise<boolean> {
  const rows = await unit.run(sql`
    insert into invoices.payment_order (tenant_id, run_id, payable_id, cents, execute_on, with_discount)
    values (${ownerOf(unit)}, ${order.runId}, ${order.payableId}, ${order.cents}, ${order.executeOn}, ${order.withDiscount}) on conflict do nothing`);
  return rows === 1;
}

/** Runs with their sums, newest first. */
export async function listRuns(unit: Unit): Promise<PaymentRun[]> {
  const rows = await unit.rows<Row>(sql`
    select r.*, o.count, o.cents as total_cents from invoices.payment_run r cross join lateral (
      select count(*)::int as count, coalesce(sum(cents), 0)::bigint as cents from invoices.payment_order o where o.tenant_id = r.tenant_id and o.run_id = r.id) o
    order by r.created_at desc, r.id desc limit 50`);
  return rows.map(camelRow<PaymentRun>);
}

/** One run, locked until the end of the unit. */
export async function lockRun(unit: Unit, id: string): Promise<PaymentRun | undefined> {
  const row = await unit.find<Row>(sql`
    select r.*, (select count(*)::int from invoices.payment_order o where o.tenant_id = r.tenant_id and o.run_id = r.id) as count,
      (select coalesce(sum(cents), 0)::bigint from invoices.payment_order o where o.tenant_id = r.tenant_id and o.run_id = r.id) as total_cents
    from invoices.payment_run r where r.id = ${id} for update of r`);
  return row === undefined ? undefined : camelRow<PaymentRun>(row);
}

/** The payments of a run with what stands on them. */
export async function listOrders(unit: Unit, runId: string): Promise<PaymentOrder[]> {
  const rows = await unit.rows<Row>(sql`
    select o.payable_id, o.cents, o.execute_on, o.with_discount, p.number, p.issued_on, p.seller_name, p.account_name, p.seller_iban, p.seller_bic, p.remittance, p.cost_account, p.order_reference
    from invoices.payment_order o join invoices.payable p on p.tenant_id = o.tenant_id and p.id = o.payable_id
    where o.run_id = ${runId} order by o.execute_on, p.seller_name, p.number, o.payable_id`);
  return rows.map(camelRow<PaymentOrder>);
}

/** Moves a run on; a cancelled one sets its invoices free. */
export async function setRunState(unit: Unit, id: string, state: PaymentRun['state'], who: string): Promise<void> {
  await unit.run(sql`
    update invoices.payment_run set state = ${state},
      exported_at = case when ${state} = 'exported' then coalesce(exported_at, ${unit.now}) else exported_at end,
      exported_by = case when ${state} = 'exported' then coalesce(exported_by, ${who}) else exported_by end
    where id = ${id}`);
  if (state === 'cancelled') await unit.run(sql`update invoices.payment_order set active = false where run_id = ${id}`);
}
