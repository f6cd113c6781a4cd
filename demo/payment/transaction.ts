import * as z from 'zod';

import { PaymentRequest } from './payment-request.ts';

export const paymentMethods = ['CREDITCARD', 'PAYPAL', 'OTHER'] as const;

/** One payment as the demo provider keeps it. */
export const Transaction = z.object({
  /** The transactionId of the standard. */
  id: z.string(),
  originatorId: z.string(),
  endPointId: z.string(),
  /** Unguessable part of the payer's address; whoever knows it may pay. */
  payerKey: z.string(),
  createdAt: z.string(),
  request: PaymentRequest,
  /** What the payer has done, undefined while nothing. */
  outcome: z
    .object({
      status: z.enum(['PAYED', 'FAILED', 'CANCELED']),
      /** From this moment on the outcome is told; until then the status stays INITIAL. */
      from: z.string(),
      method: z.enum(paymentMethods).optional(),
      detail: z.string(),
    })
    .optional(),
});
export type Transaction = z.infer<typeof Transaction>;

/** A payer who has done nothing for this long is timed out by the provider. */
const patienceMs = 2 * 60 * 60 * 1000;

/** What the provider would answer about it at a moment (milliseconds since 1970). */
export function statusOf(transaction: Transaction, atMs: number): { status: 'INITIAL' | 'PAYED' | 'FAILED' | 'CANCELED'; detail: string } {
  const { outcome } = transaction;
  if (outcome !== undefined) {
    return Date.parse(outcome.from) <= atMs
      ? { status: outcome.status, detail: outcome.detail }
      : { status: 'INITIAL', detail: 'Die Bank hat noch nicht bestätigt' };
  }
  return Date.parse(transaction.createdAt) + patienceMs <= atMs
    ? { status: 'FAILED', detail: 'Zeit abgelaufen' }
    : { status: 'INITIAL', detail: 'Wartet auf die zahlende Person' };
}
