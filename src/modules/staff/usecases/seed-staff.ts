import type { StaffRole } from '#kernel/actor';
import type { Unit } from '#kernel/unit';
import { hashPassword, seal } from '#platform/auth';

import { activateMember, emailHash, findLogin, insertLogin, insertMember } from '../data/members.ts';
import { totpPurpose } from './sign-in.ts';

export interface SeededStaff {
  readonly displayName: string;
  readonly email: string;
  readonly password: string;
  readonly totpSecret: string;
  readonly roles: readonly StaffRole[];
}

/** Puts a member with ready access into the administration of the unit; false when the address is there already. For set-up and the demo world only. */
export async function seedStaff(unit: Unit, secret: string, member: SeededStaff): Promise<boolean> {
  if (unit.actor.kind !== 'process' || unit.actor.tenantId === undefined) throw new Error('staff is seeded by a process, in an administration');
  const { tenantId } = unit.actor;
  const hash = emailHash(secret, member.email);
  if ((await findLogin(unit, hash)) !== undefined) return false;
  const id = unit.newId();
  await insertLogin(unit, { hash, tenantId, staffId: id });
  await insertMember(unit, { id, tenantId, displayName: member.displayName, email: member.email, roles: member.roles, invitedBy: null });
  await activateMember(unit, id, { passwordHash: await hashPassword(member.password), totpSealed: seal(secret, totpPurpose, member.totpSecret) });
  unit.audit({ action: 'staff.seed', subject: `member:${id}`, reason: member.roles.join(', ') });
  return true;
}
