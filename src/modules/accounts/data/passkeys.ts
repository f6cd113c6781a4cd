import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Passkey } from '../domain/passkey.ts';

export async function selectPasskeys(unit: Unit): Promise<Passkey[]> {
  return unit.rows<Passkey>(sql`
    select id, credential_id as "credentialId", public_key as "publicKey", counter, transports, name, created_at as "createdAt", last_used_at as "lastUsedAt"
    from accounts.passkey order by created_at`);
}

export async function insertPasskey(unit: Unit, accountId: string, passkey: Omit<Passkey, 'createdAt' | 'lastUsedAt'>): Promise<void> {
  await unit.run(sql`insert into accounts.passkey (account_id, id, credential_id, public_key, counter, transports, name, created_at)
    values (${accountId}, ${passkey.id}, ${passkey.credentialId}, ${passkey.publicKey}, ${passkey.counter}, ${passkey.transports}, ${passkey.name}, ${unit.now})`);
}

export async function updatePasskeyUse(unit: Unit, id: string, counter: number): Promise<void> {
  await unit.run(sql`update accounts.passkey set counter = ${counter}, last_used_at = ${unit.now} where id = ${id}`);
}

/** Removes a passkey and returns its credential id, or undefined when there was none. */
export async function deletePasskey(unit: Unit, id: string): Promise<string | undefined> {
  return (await unit.find<{ id: string }>(sql`delete from accounts.passkey where id = ${id} returning credential_id as id`))?.id;
}
