import type { Unit } from '#kernel/unit';

import { findMember } from '../data/members.ts';
import type { Member } from '../domain/member.ts';

/** Address and name for a mail to somebody in this state, or undefined when that has changed meanwhile. */
export async function getMemberMail(unit: Unit, staffId: string, state: Member['state']): Promise<{ email: string; displayName: string } | undefined> {
  const member = await findMember(unit, staffId);
  return member?.state === state ? { email: member.email, displayName: member.displayName } : undefined;
}
