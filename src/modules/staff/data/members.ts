import { createHash, createHmac } from 'node:crypto';

import type { StaffRole } from '#kernel/actor';
import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Member } from '../domain/member.ts';

/** Keyed hash of an address: the look-up table gives nobody the addresses. */
export function emailHash(secret: string, email: string): Buffer {
  return createHmac('sha256', secret).update(`staff:${email.trim().toLowerCase()}`).digest();
}

/** Administration and member behind an address, before anybody is signed in. */
export async function findLogin(unit: Unit, hash: Buffer): Promise<{ tenantId: string; staffId: string } | undefined> {
  return unit.find(sql`select tenant_id as "tenantId", staff_id as "staffId" from staff.login where email_hash = ${hash}`);
}

/** False when the address is in use in any administration. */
export async function insertLogin(unit: Unit, login: { hash: Buffer; tenantId: string; staffId: string }): Promise<boolean> {
  return (await unit.run(sql`
    insert into staff.login (email_hash, tenant_id, staff_id) values (${login.hash}, ${login.tenantId}, ${login.staffId}) on conflict do nothing`)) === 1;
}

export async function insertMember(
  unit: Unit,
  member: { id: string; tenantId: string; displayName: string; email: string; roles: readonly StaffRole[]; invitedBy: string | null },
): Promise<void> {
  await unit.run(sql`
    insert into staff.member (tenant_id, id, display_name, email, roles, invited_at, invited_by)
    values (${member.tenantId}, ${member.id}, ${member.displayName}, ${member.email}, ${[...member.roles]}, ${unit.now}, ${member.invitedBy})`);
}

export async function findMember(unit: Unit, id: string): Promise<Member | undefined> {
  const [member] = await selectMembers(unit, id);
  return member;
}

export async function listMembers(unit: Unit): Promise<Member[]> {
  return selectMembers(unit, null);
}

async function selectMembers(unit: Unit, id: string | null): Promise<Member[]> {
  return unit.rows<Member>(sql`
    select id, tenant_id as "tenantId", display_name as "displayName", email, roles, password_hash as "passwordHash", totp_sealed as "totpSealed",
      totp_last_step as "totpLastStep", state, failed_attempts as "failedAttempts", locked_until as "lockedUntil", last_seen_at as "lastSeenAt"
    from staff.member where (${id}::uuid is null or id = ${id}::uuid) order by state, display_name`);
}

/** Sets password and second factor of an invited member and makes the access active. */
export async function activateMember(unit: Unit, id: string, access: { passwordHash: string; totpSealed: string; totpLastStep?: number }): Promise<void> {
  await unit.run(sql`
    update staff.member set password_hash = ${access.passwordHash}, totp_sealed = ${access.totpSealed}, totp_last_step = ${access.totpLastStep ?? 0}, state = 'active',
      failed_attempts = 0, locked_until = null
    where id = ${id}`);
}

/** Counts a failure and returns how many there are in a row; failures at the same time all count. */
export async function countFailure(unit: Unit, id: string): Promise<number> {
  return (await unit.find<{ n: number }>(sql`update staff.member set failed_attempts = failed_attempts + 1 where id = ${id} returning failed_attempts as n`))?.n ?? 0;
}

export async function lockMember(unit: Unit, id: string, lockedUntil: Date | null): Promise<void> {
  await unit.run(sql`update staff.member set locked_until = ${lockedUntil} where id = ${id}`);
}

/** Takes password and second factor away: only a new invitation gives access again. */
export async function resetMember(unit: Unit, id: string): Promise<void> {
  await unit.run(sql`
    update staff.member set password_hash = null, totp_sealed = null, state = 'invited', failed_attempts = 0, locked_until = null where id = ${id}`);
}

/** Uses a time step up; false when this one-time code was used before (a code counts once: RFC 6238 § 5.2). */
export async function spendStep(unit: Unit, id: string, step: number): Promise<boolean> {
  return (await unit.run(sql`update staff.member set totp_last_step = ${step} where id = ${id} and totp_last_step < ${step}`)) === 1;
}

/** Notes a finished sign-in. */
export async function noteSuccess(unit: Unit, id: string): Promise<void> {
  await unit.run(sql`update staff.member set failed_attempts = 0, locked_until = null, last_seen_at = ${unit.now} where id = ${id}`);
}

export async function changeMember(unit: Unit, id: string, change: { roles: readonly StaffRole[]; state: Member['state'] }): Promise<void> {
  await unit.run(sql`update staff.member set roles = ${[...change.roles]}, state = ${change.state} where id = ${id}`);
}

/** Stores an invitation; an earlier one of the same person ends. */
export async function insertInvitation(unit: Unit, invitation: { token: string; tenantId: string; staffId: string; expiresAt: Date }): Promise<void> {
  await unit.run(sql`delete from staff.invitation where staff_id = ${invitation.staffId}`);
  await unit.run(sql`
    insert into staff.invitation (token_hash, tenant_id, staff_id, expires_at)
    values (${tokenHash(invitation.token)}, ${invitation.tenantId}, ${invitation.staffId}, ${invitation.expiresAt})`);
}

export async function findInvitation(unit: Unit, token: string): Promise<{ tenantId: string; staffId: string } | undefined> {
  return unit.find(sql`
    select tenant_id as "tenantId", staff_id as "staffId" from staff.invitation where token_hash = ${tokenHash(token)} and expires_at > ${unit.now}`);
}

/** Uses an invitation up; false when somebody was faster. */
export async function deleteInvitation(unit: Unit, token: string): Promise<boolean> {
  return (await unit.run(sql`delete from staff.invitation where token_hash = ${tokenHash(token)}`)) === 1;
}

function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
