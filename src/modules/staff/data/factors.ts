import { createHash, createHmac } from 'node:crypto';

import type { Unit } from '#kernel/unit';
import type { PasskeyRecord } from '#platform/auth';
import { sql } from '#platform/sql';

import type { Passkey } from '../domain/passkey.ts';

/** Passkeys of a member, the oldest first. */
export async function selectPasskeys(unit: Unit, memberId: string): Promise<Passkey[]> {
  return unit.rows<Passkey>(sql`
    select id, credential_id as "credentialId", public_key as "publicKey", counter, transports, name, created_at as "createdAt", last_used_at as "lastUsedAt"
    from staff.passkey where member_id = ${memberId} order by created_at`);
}

/** False when this device's passkey is known already. */
export async function insertPasskey(unit: Unit, member: { id: string; tenantId: string }, passkey: PasskeyRecord & { name: string }): Promise<boolean> {
  return (await unit.run(sql`
    insert into staff.passkey (tenant_id, id, member_id, credential_id, public_key, counter, transports, name, created_at)
    values (${member.tenantId}, ${unit.newId()}, ${member.id}, ${passkey.credentialId}, ${passkey.publicKey}, ${passkey.counter}, ${[...passkey.transports]}, ${passkey.name}, ${unit.now})
    on conflict do nothing`)) === 1;
}

export async function updatePasskeyUse(unit: Unit, id: string, counter: number): Promise<void> {
  await unit.run(sql`update staff.passkey set counter = ${counter}, last_used_at = ${unit.now} where id = ${id}`);
}

/** False when the member has no such passkey. */
export async function deletePasskey(unit: Unit, memberId: string, id: string): Promise<boolean> {
  return (await unit.run(sql`delete from staff.passkey where member_id = ${memberId} and id = ${id}`)) === 1;
}

/** Takes all passkeys and codes of a member away. */
export async function deleteFactors(unit: Unit, memberId: string): Promise<void> {
  await unit.run(sql`delete from staff.passkey where member_id = ${memberId}`);
  await unit.run(sql`delete from staff.recovery_code where member_id = ${memberId}`);
}

/** Puts new recovery codes in the place of all old ones. */
export async function replaceRecoveryCodes(unit: Unit, member: { id: string; tenantId: string }, hashes: readonly Buffer[]): Promise<void> {
  await unit.run(sql`delete from staff.recovery_code where member_id = ${member.id}`);
  for (const hash of hashes) {
    await unit.run(sql`insert into staff.recovery_code (tenant_id, id, member_id, code_hash) values (${member.tenantId}, ${unit.newId()}, ${member.id}, ${hash})`);
  }
}

/** Uses a recovery code up; false when it is none of this member or was used. */
export async function useRecoveryCode(unit: Unit, memberId: string, hash: Buffer): Promise<boolean> {
  return (await unit.run(sql`update staff.recovery_code set used_at = ${unit.now} where member_id = ${memberId} and code_hash = ${hash} and used_at is null`)) === 1;
}

/** How many codes are left. */
export async function countRecoveryCodes(unit: Unit, memberId: string): Promise<number> {
  return (await unit.find<{ n: number }>(sql`select count(*)::int as n from staff.recovery_code where member_id = ${memberId} and used_at is null`))?.n ?? 0;
}

/** Keyed hash of a recovery code as `readWrittenCode` gives it. */
export function recoveryHash(secret: string, code: string): Buffer {
  return createHmac('sha256', secret).update(`staff.recovery:${code}`).digest();
}

/** Marks a passkey question as answered; false when it was answered before. */
export async function spendQuestion(unit: Unit, question: string): Promise<boolean> {
  return (await unit.run(sql`insert into staff.used_question (question_hash, used_at) values (${createHash('sha256').update(question).digest()}, ${unit.now}) on conflict do nothing`)) === 1;
}
