import { refusal } from '#kernel/refusal';

/** Every reason this module says no. */
export const refusals = {
  invalidClaim: () => refusal('payments.invalidClaim', 422),
  claimNotFound: () => refusal('payments.claimNotFound', 404),
  nothingDue: () => refusal('payments.nothingDue', 409),
  kassenzeichenUnknown: () => refusal('payments.kassenzeichenUnknown', 404),
  alreadyBooked: () => refusal('payments.alreadyBooked', 409),
  moneyReceived: () => refusal('payments.moneyReceived', 409),
  alreadyCancelled: () => refusal('payments.alreadyCancelled', 409),
} as const;

export type ClaimNotFound = ReturnType<typeof refusals.claimNotFound>;
export type NothingDue = ReturnType<typeof refusals.nothingDue>;
