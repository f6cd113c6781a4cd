import * as z from 'zod';

import { staffRoles, type StaffRole } from '#kernel/actor';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { changeMember, listMembers } from '../data/members.ts';
import { mayChangeRoles } from '../domain/may-change-roles.ts';
import type { Member } from '../domain/member.ts';
import { refusals } from '../domain/refusals.ts';

export const ChangeTeam = z.object({
  memberId: z.uuid(),
  roles: z.preprocess((value) => (typeof value === 'string' ? [value] : (value ?? [])), z.array(z.enum(staffRoles as [StaffRole, ...StaffRole[]]))),
  active: z.boolean(),
});
export type ChangeTeam = z.infer<typeof ChangeTeam>;

/** Changes the roles of a member or takes them out; whoever calls ends the sessions afterwards, so that it holds at once. */
export async function changeTeam(unit: Unit, input: ChangeTeam, options: { isProvider: boolean }): Promise<Result<Member>> {
  const { actor } = unit;
  if (actor.kind !== 'staff') return refuse(refusals.roleNotAllowed);
  const team = await listMembers(unit);
  const member = team.find(({ id }) => id === input.memberId);
  if (member === undefined) return refuse(refusals.memberNotFound);
  const allowed = mayChangeRoles(input, { actorId: actor.staffId, team, isProvider: options.isProvider });
  if (!allowed.ok) return allowed;
  const state = !input.active ? 'deactivated' : member.passwordHash === null ? 'invited' : 'active';
  const roles = input.roles.length === 0 ? member.roles : input.roles;
  await changeMember(unit, member.id, { roles, state });
  unit.audit({ action: input.active ? 'staff.changeRoles' : 'staff.deactivate', subject: `member:${member.id}`, reason: roles.join(', ') });
  return ok(member);
}
