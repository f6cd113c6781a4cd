import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import { ownerOf } from './owner-of.ts';

export interface Overview {
  readonly months: readonly { readonly month: string; readonly incoming: number; readonly cents: number }[];
  readonly rules: readonly { readonly rule: string; readonly refused: number; readonly warned: number }[];
  readonly sellers: readonly { readonly seller: string; readonly incoming: number; readonly refused: number; readonly returned: number }[];
  readonly incoming: number;
  readonly refused: number;
  readonly returned: number;
  /** Days from receipt to approval, the middle and the slow tenth; null without approvals. */
  readonly medianDays: number | null;
  readonly slowDays: number | null;
  readonly discountsTaken: number;
  readonly discountsLost: number;
  readonly lostCents: number;
}

/** Figures of the invoices received since a day. */
export async function getOverview(unit: Unit, since: string): Promise<Overview> {
  const [months, rules, sellers, sums] = [
    await unit.rows<Overview['months'][number]>(sql`
      select to_char(m, 'YYYY-MM') as month, count(p.id)::int as incoming, coalesce(sum(p.payable_cents), 0)::bigint as cents
      from generate_series(date_trunc('month', ${since}::date), ${unit.now}::timestamptz, interval '1 month') m
      left join invoices.payable p on to_char(p.received_at at time zone 'Europe/Berlin', 'YYYY-MM') = to_char(m, 'YYYY-MM') group by m order by m`),
    await unit.rows<Overview['rules'][number]>(sql`
      select rule, sum(refused)::int as refused, sum(warned)::int as warned from (
        select unnest(rules) as rule, 1 as refused, 0 as warned from invoices.refused_note where refused_at >= ${since}::date
        union all
        select distinct_rule.rule, 0, 1 from invoices.payable p cross join lateral (select distinct f ->> 'rule' as rule from jsonb_array_elements(p.report) f where f ->> 'severity' = 'warning') distinct_rule where p.received_at >= ${since}::date
      ) told group by rule order by sum(refused) desc, sum(warned) desc, rule limit 10`),
    await unit.rows<Overview['sellers'][number]>(sql`
      select max(seller) as seller, sum(incoming)::int as incoming, sum(refused)::int as refused, sum(returned)::int as returned from (
        select seller_name as seller, 1 as incoming, 0 as refused, (status = 'rejected')::int as returned from invoices.payable where received_at >= ${since}::date
        union all select coalesce(seller_name, '–'), 0, 1, 0 from invoices.refused_note where refused_at >= ${since}::date
      ) told group by lower(seller) order by sum(refused + returned) desc, sum(incoming) desc limit 10`),
    await unit.find<Omit<Overview, 'months' | 'rules' | 'sellers'>>(sql`
      select count(*)::int as incoming, (select count(*)::int from invoices.refused_note where refused_at >= ${since}::date) as refused, count(*) filter (where status = 'rejected')::int as returned,
        (percentile_cont(0.5) within group (order by extract(epoch from approved_at - received_at) / 86400.0))::float8 as "medianDays",
        (percentile_cont(0.9) within group (order by extract(epoch from approved_at - received_at) / 86400.0))::float8 as "slowDays",
        count(*) filter (where discount_on is not null and paid_cents < payable_cents)::int as "discountsTaken",
        count(*) filter (where discount_on is not null and discount_on < coalesce(paid_on, ${unit.now}::date) and (paid_cents is null or paid_cents >= payable_cents) and status <> 'rejected' and status <> 'ordered')::int as "discountsLost",
        coalesce(sum(discount_cents) filter (where discount_on is not null and discount_on < coalesce(paid_on, ${unit.now}::date) and (paid_cents is null or paid_cents >= payable_cents) and status <> 'rejected' and status <> 'ordered'), 0)::bigint as "lostCents"
      from invoices.payable where received_at >= ${since}::date`),
  ];
  const none = { incoming: 0, refused: 0, returned: 0, medianDays: null, slowDays: null, discountsTaken: 0, discountsLost: 0, lostCents: 0 };
  return { months, rules, sellers, ...(sums ?? none) };
}

/** Notes an invoice that was refused before it could reach this administration. */
export async function insertRefused(unit: Unit, note: { readonly sellerName: string | undefined; readonly rules: readonly string[] }): Promise<void> {
  await unit.run(sql`
    insert into invoices.refused_note (tenant_id, id, refused_at, seller_name, rules) values (${ownerOf(unit)}, ${unit.newId()}, ${unit.now}, ${note.sellerName ?? null}, ${[...new Set(note.rules)]})`);
}
