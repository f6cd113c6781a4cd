import { refusal } from '#kernel/refusal';

/** Every reason the desk says no. */
export const deskRefusals = {
  payableNotFound: refusal('invoices.payableNotFound', 404),
  attachmentNotFound: refusal('invoices.attachmentNotFound', 404),
  changedMeanwhile: refusal('invoices.changedMeanwhile', 409),
  /** Approved, ordered, paid or rejected: the deed does not fit any more. */
  notInWork: refusal('invoices.notInWork', 409),
  /** The other confirmation is by the same person. */
  twoPeople: refusal('invoices.twoPeople', 409),
  alreadyConfirmed: refusal('invoices.alreadyConfirmed', 409),
  /** One of the two must hold the right to release. */
  releaseNeeded: refusal('invoices.releaseNeeded', 409),
  notYours: refusal('invoices.notYours', 409),
  noSuchRun: refusal('invoices.noSuchRun', 404),
  runClosed: refusal('invoices.runClosed', 409),
  nothingChosen: refusal('invoices.nothingChosen', 422),
  debtorMissing: refusal('invoices.debtorMissing', 409),
  /** An invoice without an IBAN that holds, in a foreign currency, or that is a credit note. */
  cannotTransfer: refusal('invoices.cannotTransfer', 409, { number: '' }),
  keyUnknown: refusal('invoices.keyUnknown', 401),
  keyNotFound: refusal('invoices.keyNotFound', 404),
} as const;
