import type { Unit } from '#kernel/unit';

import { findMember } from '../data/members.ts';

/** Address and name for the invitation mail, or undefined when the person is not invited any more. */
export async function getInvitationMail(unit: Unit, staffId: string): Promise<{ email: string; displayName: string } | undefined> {
  const member = await findMember(unit, staffId);
  return member?.state === 'invited' ? { email: member.email, displayName: member.displayName } : undefined;
}
