import type { StaffRole } from '#kernel/actor';
import { ok, refuse, type Result } from '#kernel/result';

import type { Member } from './member.ts';
import { refusals, type StaffRefusal } from './refusals.ts';

/**
 * Whether an administrator may give a member these roles or take the member out: nobody changes their own rights, an administration keeps
 * at least one administrator, and the role of the provider stays with the provider's own administration.
 */
export function mayChangeRoles(
  change: { memberId: string; roles: readonly StaffRole[]; active: boolean },
  context: { actorId: string; team: readonly Member[]; isProvider: boolean },
): Result<void, StaffRefusal> {
  if (change.memberId === context.actorId) return refuse(refusals.notOneself);
  if (change.roles.includes('provider') && !context.isProvider) return refuse(refusals.roleNotAllowed);
  const administrators = context.team.filter((member) => member.state === 'active' && member.roles.includes('administrator'));
  const losesAdministrator = administrators.some(({ id }) => id === change.memberId) && (!change.active || !change.roles.includes('administrator'));
  if (losesAdministrator && administrators.length === 1) return refuse(refusals.lastAdministrator);
  return ok(undefined);
}
