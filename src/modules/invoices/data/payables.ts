import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Payable, PayableFacts, PayableOrigin, PayableStatus } from '../domain/payable.ts';
import { camelRow } from './camel-row.ts';
import { ownerOf } from './owner-of.ts';

type Row = Readonly<Record<string, unknown>>;

/** Puts an invoice on the desk; false when it lies there already. */
export async function insertPayable(unit: Unit, origin: PayableOrigin, facts: PayableFacts, duplicateOf: string | null): Promise<boolean> {
  const rows = await unit.run(sql`
    insert into invoices.payable (tenant_id, id, received_at, delivered_at, channel, filename, file_key, file_type, bytes, xml_key, syntax, scenario, rule_versions, report,
      leitweg_id, number, type_code, credit_note, issued_on, due_on, currency, net_cents, tax_cents, gross_cents, payable_cents, seller_name, seller_key, seller_iban, seller_bic,
      account_name, remittance, order_reference, contract_reference, discount_on, discount_cents, duplicate_of)
    values (${ownerOf(unit)}, ${origin.id}, ${origin.receivedAt}, ${unit.now}, ${origin.channel}, ${origin.filename}, ${origin.fileKey}, ${origin.fileType}, ${origin.bytes}, ${origin.xmlKey},
      ${origin.syntax}, ${origin.scenario}, ${[...origin.ruleVersions]}, ${JSON.stringify(origin.report)}::jsonb, ${facts.leitwegId}, ${facts.number}, ${facts.typeCode}, ${facts.creditNote},
      ${facts.issuedOn}, ${facts.dueOn}, ${facts.currency}, ${facts.netCents}, ${facts.taxCents}, ${facts.grossCents}, ${facts.payableCents}, ${facts.sellerName}, ${facts.sellerKey},
      ${facts.sellerIban}, ${facts.sellerBic}, ${facts.accountName}, ${facts.remittance}, ${facts.orderReference}, ${facts.contractReference}, ${facts.discountOn}, ${facts.discountCents}, ${duplicateOf})
    on conflict do nothing`);
  if (rows === 1 && origin.xmlKey !== null) {
    await unit.run(sql`insert into invoices.payable_xml (tenant_id, id, key) values (${ownerOf(unit)}, ${origin.id}, ${origin.xmlKey})`);
  }
  return rows === 1;
}

/** An earlier invoice that says the same: the same bytes, or the same seller, number and day. */
export async function findDuplicate(unit: Unit, fileKey: string, facts: Pick<PayableFacts, 'sellerKey' | 'number' | 'issuedOn'>): Promise<string | undefined> {
  const row = await unit.find<{ id: string }>(sql`
    select id from invoices.payable where file_key = ${fileKey}
      or (seller_key = ${facts.sellerKey} and lower(number) = lower(${facts.number}) and issued_on is not distinct from ${facts.issuedOn}::date)
    order by delivered_at, id limit 1`);
  return row?.id;
}

export async function findPayable(unit: Unit, id: string): Promise<Payable | undefined> {
  const row = await unit.find<Row>(sql`select * from invoices.payable where id = ${id}`);
  return row === undefined ? undefined : camelRow<Payable>(row);
}

/** Locks the invoice until the end of the unit: two people who confirm at the same moment come one after the other. */
export async function lockPayable(unit: Unit, id: string): Promise<Payable | undefined> {
  const row = await unit.find<Row>(sql`select * from invoices.payable where id = ${id} for update`);
  return row === undefined ? undefined : camelRow<Payable>(row);
}

export async function listPayablesById(unit: Unit, ids: readonly string[]): Promise<Payable[]> {
  return (await unit.rows<Row>(sql`select * from invoices.payable where id = any(${[...ids]}::uuid[]) order by due_on nulls last, id`)).map(camelRow<Payable>);
}

/** Moves an invoice on; which moves there are is for the use-cases. */
export async function setStatus(
  unit: Unit,
  id: string,
  change: { readonly status: PayableStatus; readonly clarificationCode?: string; readonly rejectionText?: string; readonly paidOn?: string; readonly paidCents?: number },
): Promise<void> {
  await unit.run(sql`
    update invoices.payable set status = ${change.status}, version = version + 1,
      approved_at = case when ${change.status} = 'approved' then coalesce(approved_at, ${unit.now}) when ${change.status} = 'inWork' then null else approved_at end,
      rejected_at = case when ${change.status} = 'rejected' then ${unit.now} else rejected_at end,
      clarification_code = coalesce(${change.clarificationCode ?? null}, clarification_code), rejection_text = coalesce(${change.rejectionText ?? null}, rejection_text),
      paid_on = coalesce(${change.paidOn ?? null}::date, paid_on), paid_cents = coalesce(${change.paidCents ?? null}::bigint, paid_cents)
    where id = ${id}`);
}

export async function setAssignee(unit: Unit, id: string, assignee: { readonly id: string; readonly name: string }): Promise<void> {
  await unit.run(sql`update invoices.payable set assignee_id = ${assignee.id}, assignee_name = ${assignee.name}, version = version + 1 where id = ${id}`);
}

export async function setBooking(unit: Unit, id: string, booking: { readonly costAccount: string; readonly bookingText: string; readonly orderReference: string; readonly contractReference: string }): Promise<void> {
  await unit.run(sql`
    update invoices.payable set cost_account = nullif(${booking.costAccount}, ''), booking_text = nullif(${booking.bookingText}, ''),
      order_reference = nullif(${booking.orderReference}, ''), contract_reference = nullif(${booking.contractReference}, ''), version = version + 1
    where id = ${id}`);
}

/** Cost accounts of earlier invoices of this seller, the most used first. */
export async function listCostAccounts(unit: Unit, sellerKey: string, exceptId: string): Promise<{ readonly account: string; readonly uses: number }[]> {
  return unit.rows(sql`
    select cost_account as account, count(*)::int as uses from invoices.payable
    where seller_key = ${sellerKey} and id <> ${exceptId} and cost_account is not null
    group by cost_account order by count(*) desc, max(delivered_at) desc limit 3`);
}

/** Deletes what lies longer than it must be kept: `before` is the first day of the year that still counts. Tells how many went. */
export async function deleteKept(unit: Unit, before: string): Promise<number> {
  return unit.run(sql`delete from invoices.payable where received_at < ${before}::date and status in ('paid', 'rejected')`);
}
