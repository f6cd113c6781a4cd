import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

export type ChallengePurpose = 'confirm' | 'signIn' | 'reset' | 'changeEmail';

const maxAttempts = 5;

/** Opens a question that a code or a link answers; older open ones of that purpose end. */
export async function openChallenge(unit: Unit, accountId: string, id: string, purpose: ChallengePurpose, expiresAt: Date): Promise<void> {
  await unit.run(sql`update accounts.challenge set used_at = ${unit.now} where purpose = ${purpose} and used_at is null`);
  await unit.run(sql`insert into accounts.challenge (account_id, id, purpose, expires_at) values (${accountId}, ${id}, ${purpose}, ${expiresAt})`);
}

/** Counts a try and locks the row; false when it is used up, too old, or has seen too many tries. */
export async function spendAttempt(unit: Unit, id: string, purpose: ChallengePurpose): Promise<boolean> {
  return (await unit.run(sql`update accounts.challenge set attempts = attempts + 1
    where id = ${id} and purpose = ${purpose} and used_at is null and expires_at > ${unit.now} and attempts < ${maxAttempts}`)) === 1;
}

/** Uses the question up; false when that happened before or it is too old. */
export async function useChallenge(unit: Unit, id: string, purpose: ChallengePurpose): Promise<boolean> {
  return (await unit.run(sql`update accounts.challenge set used_at = ${unit.now}
    where id = ${id} and purpose = ${purpose} and used_at is null and expires_at > ${unit.now}`)) === 1;
}

/** True while the question can still be answered. */
export async function isOpen(unit: Unit, id: string, purpose: ChallengePurpose): Promise<boolean> {
  return (await unit.find(sql`select 1 from accounts.challenge where id = ${id} and purpose = ${purpose} and used_at is null and expires_at > ${unit.now}`)) !== undefined;
}

/** Puts new recovery codes in the place of all old ones. */
export async function replaceRecoveryCodes(unit: Unit, accountId: string, hashes: readonly Buffer[]): Promise<void> {
  await unit.run(sql`delete from accounts.recovery_code`);
  for (const hash of hashes) {
    await unit.run(sql`insert into accounts.recovery_code (account_id, id, code_hash) values (${accountId}, ${unit.newId()}, ${hash})`);
  }
}

/** Uses a recovery code up; false when it is none or was used. */
export async function useRecoveryCode(unit: Unit, hash: Buffer): Promise<boolean> {
  return (await unit.run(sql`update accounts.recovery_code set used_at = ${unit.now} where code_hash = ${hash} and used_at is null`)) === 1;
}

export async function countRecoveryCodes(unit: Unit): Promise<number> {
  return (await unit.find<{ n: number }>(sql`select count(*)::int as n from accounts.recovery_code where used_at is null`))?.n ?? 0;
}
