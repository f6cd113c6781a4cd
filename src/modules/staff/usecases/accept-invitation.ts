import * as z from 'zod';

import type { Actor } from '#kernel/actor';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';
import { hashPassword, seal } from '#platform/auth';
import { stepOfCode } from '#standards/totp';

import { activateMember, deleteInvitation, findInvitation, findMember } from '../data/members.ts';
import type { Member } from '../domain/member.ts';
import { refusals } from '../domain/refusals.ts';
import { signingIn, totpPurpose } from './sign-in.ts';

export const AcceptInvitation = z.object({
  password: z.string('passwordTooShort').min(12, 'passwordTooShort').max(1_000),
  code: z.string('codeWrong').regex(/^\s*\d{3}\s?\d{3}\s*$/, 'codeWrong'),
});
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

type UnitAs = <T>(actor: Actor, work: (unit: Unit) => Promise<T>) => Promise<T>;

/** The invited person behind a link, or a refusal when it was used, is too old or never was. */
export async function getInvited(unitAs: UnitAs, token: string): Promise<Result<Member>> {
  const invitation = await unitAs({ kind: 'nobody' }, (unit) => findInvitation(unit, token));
  const member = invitation === undefined ? undefined : await unitAs(signingIn(invitation.tenantId), (unit) => findMember(unit, invitation.staffId));
  return member === undefined || member.state !== 'invited' ? refuse(refusals.invitationInvalid) : ok(member);
}

/** Sets password and second factor; the link is used up by it. `totpSecret` was shown to the person just before. */
export async function acceptInvitation(
  unitAs: UnitAs,
  secret: string,
  request: { token: string; totpSecret: string; input: AcceptInvitation; now: Date },
): Promise<Result<Member>> {
  const invited = await getInvited(unitAs, request.token);
  if (!invited.ok) return invited;
  const step = stepOfCode(request.totpSecret, request.input.code, request.now);
  if (step === undefined) return refuse(refusals.codeWrong);
  const passwordHash = await hashPassword(request.input.password);
  return unitAs(signingIn(invited.value.tenantId), async (unit) => {
    if (!(await deleteInvitation(unit, request.token))) return refuse(refusals.invitationInvalid);
    await activateMember(unit, invited.value.id, { passwordHash, totpSealed: seal(secret, totpPurpose, request.totpSecret), totpLastStep: step });
    unit.audit({ action: 'staff.activate', subject: `member:${invited.value.id}` });
    return ok(invited.value);
  });
}
