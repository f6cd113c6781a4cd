import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Payable, PayableStatus } from '../domain/payable.ts';
import { camelRow } from './camel-row.ts';

/** Invoices of a state, whole, oldest first. */
export async function listPayablesOf(unit: Unit, status: PayableStatus, page: { readonly limit: number; readonly offset: number }): Promise<{ payables: Payable[]; total: number }> {
  const rows = await unit.rows<Readonly<Record<string, unknown>> & { total: number }>(sql`
    select p.*, count(*) over ()::int as total from invoices.payable p where status = ${status} order by delivered_at, id limit ${page.limit} offset ${page.offset}`);
  return { payables: rows.map(camelRow<Payable>), total: rows[0]?.total ?? 0 };
}
