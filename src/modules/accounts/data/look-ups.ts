import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Throttle } from '../domain/throttle.ts';

/** The account behind an e-mail address, by the keyed hash of the address. */
export async function findAccountByEmail(unit: Unit, emailHash: Buffer): Promise<string | undefined> {
  return (await unit.find<{ id: string }>(sql`select account_id as id from accounts.login where email_hash = ${emailHash}`))?.id;
}

/** Takes an address for an account; false when it is taken. */
export async function insertLogin(unit: Unit, emailHash: Buffer, accountId: string): Promise<boolean> {
  return (await unit.run(sql`insert into accounts.login (email_hash, account_id) values (${emailHash}, ${accountId}) on conflict do nothing`)) === 1;
}

/** Lets the address of an account go. */
export async function deleteLogin(unit: Unit, accountId: string): Promise<void> {
  await unit.run(sql`delete from accounts.login where account_id = ${accountId}`);
}

export async function findAccountByPasskey(unit: Unit, credentialHash: Buffer): Promise<string | undefined> {
  return (await unit.find<{ id: string }>(sql`select account_id as id from accounts.passkey_login where credential_hash = ${credentialHash}`))?.id;
}

export async function insertPasskeyLogin(unit: Unit, credentialHash: Buffer, accountId: string): Promise<boolean> {
  return (await unit.run(sql`insert into accounts.passkey_login (credential_hash, account_id) values (${credentialHash}, ${accountId}) on conflict do nothing`)) === 1;
}

export async function deletePasskeyLogin(unit: Unit, credentialHash: Buffer): Promise<void> {
  await unit.run(sql`delete from accounts.passkey_login where credential_hash = ${credentialHash}`);
}

export async function findAccountByResumeCode(unit: Unit, codeHash: Buffer): Promise<string | undefined> {
  return (await unit.find<{ id: string }>(sql`select account_id as id from accounts.resume_code where code_hash = ${codeHash} and expires_at > ${unit.now}`))?.id;
}

/** Stores a new resume code; older ones of the account stop working. */
export async function replaceResumeCode(unit: Unit, codeHash: Buffer, accountId: string, expiresAt: Date): Promise<void> {
  await unit.run(sql`delete from accounts.resume_code where account_id = ${accountId}`);
  await unit.run(sql`insert into accounts.resume_code (code_hash, account_id, expires_at) values (${codeHash}, ${accountId}, ${expiresAt})`);
}

/** Locks and reads the counter under a key, so that tries at the same time are counted one by one. */
export async function findThrottle(unit: Unit, keyHash: Buffer): Promise<Throttle | undefined> {
  await unit.run(sql`select pg_advisory_xact_lock(hashtextextended(encode(${keyHash}::bytea, 'hex'), 0))`);
  return unit.find<Throttle>(sql`
    select failures, last_at as "lastAt", blocked_until as "blockedUntil" from accounts.throttle where key_hash = ${keyHash}`);
}

export async function saveThrottle(unit: Unit, keyHash: Buffer, state: Throttle): Promise<void> {
  await unit.run(sql`insert into accounts.throttle (key_hash, failures, last_at, blocked_until)
    values (${keyHash}, ${state.failures}, ${state.lastAt}, ${state.blockedUntil})
    on conflict (key_hash) do update set failures = excluded.failures, last_at = excluded.last_at, blocked_until = excluded.blocked_until`);
}

/** Takes tries back that turned out right, so that many people behind one connection do not block each other. */
export async function forgiveThrottle(unit: Unit, keyHash: Buffer, tries: number): Promise<void> {
  await unit.run(sql`update accounts.throttle set failures = greatest(failures - ${tries}, 0) where key_hash = ${keyHash}`);
}

export async function deleteThrottle(unit: Unit, keyHash: Buffer): Promise<void> {
  await unit.run(sql`delete from accounts.throttle where key_hash = ${keyHash}`);
}

/** Marks a passkey question as answered; false when it was answered before. */
export async function spendNonce(unit: Unit, nonceHash: Buffer, expiresAt: Date): Promise<boolean> {
  return (await unit.run(sql`insert into accounts.used_nonce (nonce_hash, expires_at) values (${nonceHash}, ${expiresAt}) on conflict do nothing`)) === 1;
}

/** Sets when an account ends by itself; a later notice is due again. */
export async function saveLifetime(unit: Unit, accountId: string, endsAt: Date): Promise<void> {
  await unit.run(sql`insert into accounts.lifetime (account_id, ends_at) values (${accountId}, ${endsAt})
    on conflict (account_id) do update set ends_at = excluded.ends_at, noticed_at = null`);
}

/** Accounts whose end lies before `before`; with `unnoticed` only those whose holder has not been told. */
export async function listEnding(unit: Unit, before: Date, unnoticed: boolean): Promise<{ accountId: string; endsAt: Date }[]> {
  return unit.rows(sql`
    select account_id as "accountId", ends_at as "endsAt" from accounts.lifetime
    where ends_at <= ${before} and (not ${unnoticed}::boolean or noticed_at is null) order by ends_at limit 500`);
}

export async function markNoticed(unit: Unit, accountId: string): Promise<boolean> {
  return (await unit.run(sql`update accounts.lifetime set noticed_at = ${unit.now} where account_id = ${accountId} and noticed_at is null`)) === 1;
}

/** Sweeps what has run out of the shared tables. */
export async function deleteStale(unit: Unit): Promise<void> {
  await unit.run(sql`delete from accounts.used_nonce where expires_at < ${unit.now}`);
  await unit.run(sql`delete from accounts.oidc_payload where expires_at < ${unit.now}`);
  await unit.run(sql`delete from accounts.resume_code where expires_at < ${unit.now}`);
  await unit.run(sql`delete from accounts.throttle where last_at < ${unit.now}::timestamptz - interval '1 day'`);
}
