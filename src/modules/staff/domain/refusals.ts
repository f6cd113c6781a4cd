import { refusal } from '#kernel/refusal';

/** Every reason this room says no. One answer for every failed sign-in: it must not tell whether an address is known. */
export const refusals = {
  signInFailed: refusal('staff.signInFailed', 401),
  locked: refusal('staff.locked', 429),
  codeWrong: refusal('staff.codeWrong', 401),
  passkeyFailed: refusal('staff.passkeyFailed', 401),
  passkeyNotFound: refusal('staff.passkeyNotFound', 404),
  passwordWrong: refusal('staff.passwordWrong', 422),
  invitationInvalid: refusal('staff.invitationInvalid', 410),
  memberNotFound: refusal('staff.memberNotFound', 404),
  emailTaken: refusal('staff.emailTaken', 409),
  lastAdministrator: refusal('staff.lastAdministrator', 409),
  notOneself: refusal('staff.notOneself', 409),
  roleNotAllowed: refusal('staff.roleNotAllowed', 403),
} as const;

export type StaffRefusal = (typeof refusals)[keyof typeof refusals];
