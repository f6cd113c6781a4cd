import * as z from 'zod';

import type { PaymentsCommands, PaymentsQueries } from '#contracts/payments';
import type { Actor } from '#kernel/actor';
import type { AccountId, TenantId } from '#kernel/ids';
import type { Process } from '#platform/module';
import type { FactHandler } from '#platform/outbox';

const ClaimPayload = z.object({ claimId: z.uuid(), tenantId: z.uuid(), accountId: z.uuid().nullable() });
const StartedPayload = ClaimPayload.extend({ attemptId: z.uuid(), payUrl: z.url() });
const FailedPayload = ClaimPayload.extend({ attemptId: z.uuid(), outcome: z.enum(['failed', 'canceled', 'abandoned', 'unavailable']) });
const CheckoutPayload = z.object({ claimId: z.uuid(), tenantId: z.uuid(), attemptId: z.uuid(), locale: z.enum(['de', 'en']) });

/** The story between ledger and payer: what the office knows goes to the payer's copy, what the payer wants goes to the office. */
export function paymentHandover(payments: PaymentsCommands & PaymentsQueries): Process {
  const office = (tenantId: string): Actor => ({ kind: 'process', name: 'payment-handover', tenantId: tenantId as TenantId });
  const payer = (accountId: string): Actor => ({ kind: 'process', name: 'payment-handover', accountId: accountId as AccountId });
  const copies: FactHandler[] = ['payments.claimOpened', 'payments.partlyPaid', 'payments.paid', 'payments.cancelled'].map((fact): FactHandler => ({
    fact,
    name: `payment-handover:${fact}`,
    async handle({ payload }, once, read) {
      const { claimId, tenantId, accountId } = ClaimPayload.parse(payload);
      if (accountId === null) return;
      const claim = await read(office(tenantId), (unit) => payments.findClaim(unit, claimId));
      if (claim !== undefined) await once('copy', payer(accountId), (unit) => payments.projectClaim(unit, claim));
    },
  }));
  return {
    name: 'payment-handover',
    handlers: [
      ...copies,
      {
        fact: 'payments.checkoutRequested',
        name: 'payment-handover:checkoutRequested',
        async handle({ payload }, once) {
          const { tenantId, ...request } = CheckoutPayload.parse(payload);
          await once('start', office(tenantId), (unit) => payments.startAttempt(unit, request));
        },
      },
      {
        fact: 'payments.payerReturned',
        name: 'payment-handover:payerReturned',
        async handle({ payload }, once) {
          const { tenantId, attemptId } = CheckoutPayload.parse(payload);
          await once('ask', office(tenantId), (unit) => payments.hurryAttempt(unit, attemptId));
        },
      },
      {
        fact: 'payments.attemptStarted',
        name: 'payment-handover:attemptStarted',
        async handle({ payload }, once) {
          const { claimId, accountId, attemptId, payUrl } = StartedPayload.parse(payload);
          if (accountId === null) return;
          await once('tell', payer(accountId), (unit) => payments.projectCheckout(unit, { claimId, attemptId, state: 'ready', payUrl }));
        },
      },
      {
        fact: 'payments.attemptFailed',
        name: 'payment-handover:attemptFailed',
        async handle({ payload }, once) {
          const { claimId, accountId, attemptId, outcome } = FailedPayload.parse(payload);
          if (accountId === null) return;
          await once('tell', payer(accountId), (unit) => payments.projectCheckout(unit, { claimId, attemptId, state: outcome }));
        },
      },
    ],
  };
}
