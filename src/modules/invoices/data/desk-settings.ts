import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { DeskSetting, FinanceKey } from '../domain/desk-setting.ts';
import { camelRow } from './camel-row.ts';
import { ownerOf } from './owner-of.ts';

export async function getSetting(unit: Unit): Promise<DeskSetting> {
  const row = await unit.find<Readonly<Record<string, unknown>>>(sql`select debtor_name, debtor_iban, debtor_bic, retention_years from invoices.desk_setting`);
  return row === undefined ? { debtorName: null, debtorIban: null, debtorBic: null, retentionYears: 10 } : camelRow<DeskSetting>(row);
}

export async function putSetting(unit: Unit, setting: DeskSetting): Promise<void> {
  await unit.run(sql`
    insert into invoices.desk_setting (tenant_id, debtor_name, debtor_iban, debtor_bic, retention_years)
    values (${ownerOf(unit)}, ${setting.debtorName}, ${setting.debtorIban}, ${setting.debtorBic}, ${setting.retentionYears})
    on conflict (tenant_id) do update set debtor_name = excluded.debtor_name, debtor_iban = excluded.debtor_iban, debtor_bic = excluded.debtor_bic, retention_years = excluded.retention_years`);
}

export async function insertKey(unit: Unit, key: { readonly id: string; readonly name: string; readonly hash: string; readonly createdBy: string }): Promise<void> {
  await unit.run(sql`
    insert into invoices.finance_key (tenant_id, id, name, key_hash, created_at, created_by) values (${ownerOf(unit)}, ${key.id}, ${key.name}, ${key.hash}, ${unit.now}, ${key.createdBy})`);
}

export async function listKeys(unit: Unit): Promise<FinanceKey[]> {
  const rows = await unit.rows<Readonly<Record<string, unknown>>>(sql`select id, name, created_at, created_by, used_at, revoked_at from invoices.finance_key order by created_at desc, id desc`);
  return rows.map(camelRow<FinanceKey>);
}

export async function revokeKey(unit: Unit, id: string): Promise<boolean> {
  return (await unit.run(sql`update invoices.finance_key set revoked_at = ${unit.now} where id = ${id} and revoked_at is null`)) === 1;
}

/** Whether a key of this administration is good; notes that it was used. */
export async function useKey(unit: Unit, hash: string): Promise<string | undefined> {
  return (await unit.find<{ id: string }>(sql`update invoices.finance_key set used_at = ${unit.now} where key_hash = ${hash} and revoked_at is null returning id`))?.id;
}
