import * as z from 'zod';

import type { Actor } from '#kernel/actor';
import type { TenantId } from '#kernel/ids';
import { defineJob, type JobDefinition } from '#platform/jobs';

import { startingIsHopeless } from '../domain/attempt.ts';
import type { PaymentProvider } from '../providers/port.ts';
import { getOrder } from '../usecases/get-order.ts';
import { giveUpStarting } from '../usecases/give-up-starting.ts';
import { recordTransaction } from '../usecases/record-transaction.ts';
import { renewRequest } from '../usecases/renew-request.ts';

interface CreateNeeds {
  readonly provider: PaymentProvider;
  /** Where the payer comes back to, whole address. */
  returnUrl(claimId: string, locale: 'de' | 'en'): string;
  /** Words for the rest of a claim that is paid in part. */
  restLabel(locale: 'de' | 'en'): string;
  now(): Date;
}

/** Orders the payment page at the provider. Between the two units nothing can be lost: until the second the payer knows no page. */
export function createTransactionJob(needs: CreateNeeds): JobDefinition {
  return defineJob({
    name: 'payments.create',
    payload: z.object({ tenantId: z.uuid(), attemptId: z.uuid() }),
    async perform({ tenantId, attemptId }, run) {
      const actor: Actor = { kind: 'process', name: 'payments.create', tenantId: tenantId as TenantId };
      const { attempt, claim } = await run.unit(actor, (unit) => getOrder(unit, attemptId));
      if (attempt.state !== 'STARTING') return;
      const lines = attempt.cents === claim.totalCents ? claim.lines.filter((line) => line.cents > 0) : [{ label: needs.restLabel(attempt.locale), cents: attempt.cents }];
      try {
        const outcome = await needs.provider.create({
          requestId: attempt.requestId,
          creditorKey: claim.creditor.key,
          kassenzeichen: claim.kassenzeichen,
          description: claim.subject,
          lines,
          returnUrl: needs.returnUrl(claim.claimId, attempt.locale),
          orderedAt: attempt.startedAt,
        });
        switch (outcome.kind) {
          case 'created':
            return await run.unit(actor, (unit) => recordTransaction(unit, attemptId, outcome));
          case 'rejected':
            return await run.unit(actor, (unit) => giveUpStarting(unit, attemptId));
          case 'exists':
            await run.unit(actor, (unit) => renewRequest(unit, attemptId));
            throw new Error('payment provider: an earlier answer was lost, ordering anew');
        }
      } catch (fault) {
        if (!startingIsHopeless(attempt.startedAt, needs.now())) throw fault;
        await run.unit(actor, (unit) => giveUpStarting(unit, attemptId));
      }
    },
  });
}
