import type { Unit } from '#kernel/unit';

import { listMembers } from '../data/members.ts';
import type { Member } from '../domain/member.ts';

/** Everybody in the administration, invited and former members too. */
export async function listTeam(unit: Unit): Promise<Member[]> {
  unit.audit({ action: 'staff.list', subject: 'team' });
  return listMembers(unit);
}
