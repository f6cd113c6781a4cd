import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Confirmation, ConfirmationKind, PayableEntry } from '../domain/payable.ts';
import { camelRow } from './camel-row.ts';
import { ownerOf } from './owner-of.ts';

export async function insertEntry(unit: Unit, payableId: string, entry: Pick<PayableEntry, 'kind' | 'who' | 'note'>): Promise<void> {
  await unit.run(sql`
    insert into invoices.payable_entry (tenant_id, id, payable_id, at, kind, who, note)
    values (${ownerOf(unit)}, ${unit.newId()}, ${payableId}, ${unit.now}, ${entry.kind}, ${entry.who}, ${entry.note})`);
}

/** What has happened, newest first. */
export async function listEntries(unit: Unit, payableId: string): Promise<PayableEntry[]> {
  return unit.rows<PayableEntry>(sql`select at, kind, who, note from invoices.payable_entry where payable_id = ${payableId} order by at desc, id desc`);
}

export async function listConfirmations(unit: Unit, payableId: string): Promise<Confirmation[]> {
  const rows = await unit.rows<Readonly<Record<string, unknown>>>(sql`select kind, staff_id, staff_name, release, at from invoices.confirmation where payable_id = ${payableId} order by at`);
  return rows.map(camelRow<Confirmation>);
}

/** Writes a confirmation. The index `two_people` refuses a second one of the same person, whatever the code above thinks. */
export async function insertConfirmation(unit: Unit, payableId: string, confirmation: Omit<Confirmation, 'at'>): Promise<void> {
  await unit.run(sql`
    insert into invoices.confirmation (tenant_id, payable_id, kind, staff_id, staff_name, release, at)
    values (${ownerOf(unit)}, ${payableId}, ${confirmation.kind}, ${confirmation.staffId}, ${confirmation.staffName}, ${confirmation.release}, ${unit.now})`);
}

/** Takes back one's own confirmation; false when there is none. */
export async function deleteConfirmation(unit: Unit, payableId: string, kind: ConfirmationKind, staffId: string): Promise<boolean> {
  return (await unit.run(sql`delete from invoices.confirmation where payable_id = ${payableId} and kind = ${kind} and staff_id = ${staffId}`)) === 1;
}
