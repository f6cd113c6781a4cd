import { refusal } from '#kernel/refusal';

/** Every reason why the application system says no. Words: `texts/`, by the part behind the dot. */
export const refusals = {
  /** No package of this name is published. */
  serviceNotFound: () => refusal('applications.serviceNotFound', 404),
  /** The key is none of a municipality that exists today. */
  placeNotFound: () => refusal('applications.placeNotFound', 404),
  /** The service is switched off for this legal entity. */
  notOfferedHere: () => refusal('applications.notOfferedHere', 409),
  /** Guests are not allowed for this service. */
  signInNeeded: () => refusal('applications.signInNeeded', 403),
  /** The service needs an identity that is assured better. */
  identityNeeded: (need: string) => refusal('applications.identityNeeded', 403, { need }),
  /** Unknown here; the same answer whether it exists in another account or not. */
  applicationNotFound: () => refusal('applications.applicationNotFound', 404),
  draftExpired: () => refusal('applications.draftExpired', 410),
  /** What is submitted cannot be edited or deleted by the person any more. */
  alreadySubmitted: () => refusal('applications.alreadySubmitted', 409),
  notSubmitted: () => refusal('applications.notSubmitted', 409),
  /** The form has no such page, or the answers make it unnecessary. */
  pageNotFound: () => refusal('applications.pageNotFound', 404),
  answersIncomplete: (count: number) => refusal('applications.answersIncomplete', 422, { count }),
  declarationMissing: () => refusal('applications.declarationMissing', 422),
  /** The decision is made: how it is announced is settled. */
  alreadyDecided: () => refusal('applications.alreadyDecided', 409),
  /** Nobody can be told that something lies in the mailbox. */
  noMailAddress: () => refusal('applications.noMailAddress', 409),
  fileNotFound: () => refusal('applications.fileNotFound', 404),
  correctionNotFound: () => refusal('applications.correctionNotFound', 404),
  correctionClosed: () => refusal('applications.correctionClosed', 409),
  /** The same idempotency key came with other content. */
  idempotencyKeyReused: () => refusal('applications.idempotencyKeyReused', 422),
  tooManyDrafts: (max: number) => refusal('applications.tooManyDrafts', 429, { max }),
} as const;
