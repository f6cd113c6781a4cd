import { refusal } from '#kernel/refusal';

/** Every reason this room says no. */
export const refusals = {
  caseNotFound: refusal('cases.caseNotFound', 404),
  documentNotFound: refusal('cases.documentNotFound', 404),
  changedMeanwhile: refusal('cases.changedMeanwhile', 409),
  alreadyDecided: refusal('cases.alreadyDecided', 409),
  questionStillOpen: refusal('cases.questionStillOpen', 409),
  feeNotPaid: refusal('cases.feeNotPaid', 409),
  noSuchQuestion: refusal('cases.noSuchQuestion', 422),
  noSuchTemplate: refusal('cases.noSuchTemplate', 422),
  /** Not decided, announced in the mailbox, or posted already. */
  notToPost: refusal('cases.notToPost', 409),
  /** A letter goes out between the decision and today. */
  postedWhen: refusal('cases.postedWhen', 422),
  incomplete: refusal('cases.incomplete', 422, { missing: '' }),
  dueInThePast: refusal('cases.dueInThePast', 422),
} as const;

export type CaseRefusal = (typeof refusals)[keyof typeof refusals];
