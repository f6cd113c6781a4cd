import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Payable } from '../domain/payable.ts';
import { camelRow } from './camel-row.ts';

export const payableViews = ['open', 'mine', 'second', 'discount', 'overdue', 'approved', 'paid', 'rejected', 'all'] as const;
export type PayableViewName = (typeof payableViews)[number];

export interface PayableFilter {
  readonly view: PayableViewName;
  /** Part of number, seller, order or contract. */
  readonly text: string;
  readonly sort: 'due' | 'received' | 'amount' | 'seller';
  readonly staffId: string;
  readonly today: string;
  /** Last day of the week to look ahead to for discounts. */
  readonly soon: string;
}

export type PayableLine = Pick<Payable, 'id' | 'number' | 'sellerName' | 'receivedAt' | 'issuedOn' | 'dueOn' | 'discountOn' | 'discountCents' | 'payableCents' | 'currency' | 'status' | 'assigneeName' | 'duplicateOf' | 'costAccount' | 'creditNote'> & {
  /** How many of the two confirmations are there. */
  readonly confirmations: number;
};

/** The inbox of an administration, one page of it. */
export async function listPayables(unit: Unit, filter: PayableFilter, page: { readonly limit: number; readonly offset: number }): Promise<{ payables: PayableLine[]; total: number }> {
  const pattern = `%${filter.text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const rows = await unit.rows<Readonly<Record<string, unknown>> & { total: number }>(sql`
    with line as (
      select p.*, (select count(*)::int from invoices.confirmation c where c.tenant_id = p.tenant_id and c.payable_id = p.id) as confirmations from invoices.payable p
    )
    select id, number, seller_name, received_at, issued_on, due_on, discount_on, discount_cents, payable_cents, currency, status, assignee_name, duplicate_of, cost_account, credit_note,
      confirmations, count(*) over ()::int as total
    from line
    where (${filter.text} = '' or number ilike ${pattern} or seller_name ilike ${pattern} or order_reference ilike ${pattern} or contract_reference ilike ${pattern})
      and case ${filter.view}
        when 'all' then true
        when 'mine' then status in ('delivered', 'inWork') and assignee_id = ${filter.staffId}::uuid
        when 'second' then status in ('delivered', 'inWork') and confirmations = 1
        when 'discount' then status in ('delivered', 'inWork', 'approved') and discount_on between ${filter.today}::date and ${filter.soon}::date
        when 'overdue' then status in ('delivered', 'inWork', 'approved') and due_on < ${filter.today}::date
        when 'approved' then status in ('approved', 'ordered')
        when 'paid' then status = 'paid'
        when 'rejected' then status = 'rejected'
        else status in ('delivered', 'inWork') end
    order by
      case when ${filter.sort} = 'due' then least(due_on, case when discount_on >= ${filter.today}::date then discount_on end) end nulls last,
      case when ${filter.sort} = 'received' then received_at end desc,
      case when ${filter.sort} = 'amount' then payable_cents end desc,
      case when ${filter.sort} = 'seller' then lower(seller_name) end,
      received_at, id
    limit ${page.limit} offset ${page.offset}`);
  return { payables: rows.map(camelRow<PayableLine>), total: rows[0]?.total ?? 0 };
}

export type PayableCounts = Readonly<Record<'open' | 'mine' | 'second' | 'discount' | 'overdue' | 'approved', number>>;

/** How many invoices each view of work holds. */
export async function countPayables(unit: Unit, filter: Pick<PayableFilter, 'staffId' | 'today' | 'soon'>): Promise<PayableCounts> {
  const row = await unit.find<PayableCounts>(sql`
    select count(*) filter (where status <> 'approved' and status <> 'ordered')::int as open,
      count(*) filter (where status in ('delivered', 'inWork') and assignee_id = ${filter.staffId}::uuid)::int as mine,
      count(*) filter (where status in ('delivered', 'inWork') and (select count(*) from invoices.confirmation c where c.tenant_id = p.tenant_id and c.payable_id = p.id) = 1)::int as second,
      count(*) filter (where status <> 'ordered' and discount_on between ${filter.today}::date and ${filter.soon}::date)::int as discount,
      count(*) filter (where status <> 'ordered' and due_on < ${filter.today}::date)::int as overdue,
      count(*) filter (where status in ('approved', 'ordered'))::int as approved
    from invoices.payable p where status in ('delivered', 'inWork', 'approved', 'ordered')`);
  return row ?? { open: 0, mine: 0, second: 0, discount: 0, overdue: 0, approved: 0 };
}

/** Invoices with a day to come or passed: what must be paid, or can be had cheaper, until `to`. */
export async function listDueDays(unit: Unit, to: string): Promise<(PayableLine & { readonly day: string; readonly discount: boolean })[]> {
  const rows = await unit.rows<Readonly<Record<string, unknown>>>(sql`
    select d.day, d.discount, p.id, p.number, p.seller_name, p.received_at, p.issued_on, p.due_on, p.discount_on, p.discount_cents, p.payable_cents, p.currency, p.status, p.assignee_name,
      p.duplicate_of, p.cost_account, p.credit_note, 0 as confirmations
    from invoices.payable p cross join lateral (values (p.due_on, false), (p.discount_on, true)) as d (day, discount)
    where p.status in ('delivered', 'inWork', 'approved') and d.day <= ${to}::date and not (d.discount and d.day < ${unit.now}::date)
    order by d.day, p.seller_name, p.id limit 300`);
  return rows.map(camelRow<PayableLine & { readonly day: string; readonly discount: boolean }>);
}
