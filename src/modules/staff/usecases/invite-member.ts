import { randomBytes } from 'node:crypto';

import * as z from 'zod';

import { staffRoles } from '#kernel/actor';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { seal } from '#platform/auth';

import { deleteFactors } from '../data/factors.ts';
import { emailHash, findMember, insertInvitation, insertLogin, insertMember, resetMember } from '../data/members.ts';
import { refusals } from '../domain/refusals.ts';

const Roles = z.preprocess((value) => (typeof value === 'string' ? [value] : (value ?? [])), z.array(z.enum(staffRoles as [string, ...string[]])).min(1, 'rolesMissing'));

export const InviteMember = z.object({
  displayName: z.string('nameMissing').trim().min(2, 'nameMissing').max(120),
  email: z.email('emailWrong').max(254),
  roles: Roles,
});
export type InviteMember = z.infer<typeof InviteMember>;

export const invitationHours = 72;
export const invitationPurpose = 'staff.invitation';

/** Invites a person into the administration of the unit: the mail with the single-use link is queued, nothing else lets them in. */
export async function inviteMember(unit: Unit, secret: string, input: InviteMember, options: { isProvider: boolean }): Promise<Result<string>> {
  const { actor } = unit;
  if (actor.kind !== 'staff') return refuse(refusals.roleNotAllowed);
  if (input.roles.includes('provider') && !options.isProvider) return refuse(refusals.roleNotAllowed);
  const id = unit.newId();
  if (!(await insertLogin(unit, { hash: emailHash(secret, input.email), tenantId: actor.tenantId, staffId: id }))) return refuse(refusals.emailTaken);
  await insertMember(unit, { id, tenantId: actor.tenantId, displayName: input.displayName, email: input.email, roles: input.roles as never, invitedBy: actor.displayName });
  await sendInvitation(unit, secret, { tenantId: actor.tenantId, staffId: id });
  unit.audit({ action: 'staff.invite', subject: `member:${id}`, reason: input.roles.join(', ') });
  return ok(id);
}

/**
 * Sends a new link; the earlier one stops working. Somebody who had access already loses password, second factor, passkeys and codes
 * (forgotten, new telephone) and keeps the roles; whoever calls ends the sessions afterwards. Nobody does that for themselves.
 */
export async function repeatInvitation(unit: Unit, secret: string, staffId: string): Promise<Result<void>> {
  const member = await findMember(unit, staffId);
  if (member === undefined) return refuse(refusals.memberNotFound);
  if (unit.actor.kind !== 'staff' || unit.actor.staffId === staffId) return refuse(refusals.notOneself);
  if (member.state !== 'invited') {
    await resetMember(unit, staffId);
    await deleteFactors(unit, staffId);
  }
  await sendInvitation(unit, secret, { tenantId: member.tenantId, staffId });
  unit.audit({ action: 'staff.inviteAgain', subject: `member:${staffId}` });
  return ok(undefined);
}

async function sendInvitation(unit: Unit, secret: string, to: { tenantId: string; staffId: string }): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  await insertInvitation(unit, { token, ...to, expiresAt: new Date(unit.now.getTime() + invitationHours * 3_600_000) });
  // The queue sees the token only sealed: whoever reads the job table cannot use the link.
  unit.enqueue({ name: 'staff.mailInvitation', payload: { ...to, sealedToken: seal(secret, invitationPurpose, token) } });
}
