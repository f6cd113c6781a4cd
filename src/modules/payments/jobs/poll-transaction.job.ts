import * as z from 'zod';

import type { Actor } from '#kernel/actor';
import type { TenantId } from '#kernel/ids';
import { defineJob, type JobDefinition } from '#platform/jobs';

import type { PaymentProvider } from '../providers/port.ts';
import { getOrder } from '../usecases/get-order.ts';
import { reconcileAttempt } from '../usecases/reconcile-attempt.ts';

/** Asks the provider how a payment stands: the only thing that proves one. Repeats itself through `reconcileAttempt`. */
export function pollTransactionJob(needs: { provider: PaymentProvider }): JobDefinition {
  return defineJob({
    name: 'payments.poll',
    payload: z.object({ tenantId: z.uuid(), attemptId: z.uuid() }),
    async perform({ tenantId, attemptId }, run) {
      const actor: Actor = { kind: 'process', name: 'payments.poll', tenantId: tenantId as TenantId };
      const { attempt, claim } = await run.unit(actor, (unit) => getOrder(unit, attemptId));
      if (attempt.transactionId === undefined || attempt.state === 'PAYED') return;
      const report = await needs.provider.get({ creditorKey: claim.creditor.key, transactionId: attempt.transactionId });
      await run.unit(actor, (unit) => reconcileAttempt(unit, attemptId, report));
    },
  });
}
