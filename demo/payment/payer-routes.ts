import type { FastifyInstance } from 'fastify';
import * as z from 'zod';

import { adminPage } from './admin-page.ts';
import { FaultKind } from './faults.ts';
import { noPaymentPage, payerEndPage, payerPage } from './payer-pages.ts';
import type { ProviderNeeds } from './provider-routes.ts';
import { paymentMethods, statusOf } from './transaction.ts';

const Payer = z.object({ payerKey: z.string() });
const Deed = z.object({
  deed: z.enum(['pay', 'decline', 'cancel', 'slow', 'stay', 'return', 'leave']),
  method: z.enum(paymentMethods).default('CREDITCARD'),
});
const FaultOrder = z.object({ kind: FaultKind, count: z.coerce.number().int().min(0).max(100) });

/** A slow bank confirms this long after the payer has returned. */
const slowMs = 20_000;

/** Pages of the payer and of whoever runs the demo. */
export function addPayerRoutes(server: FastifyInstance, needs: ProviderNeeds): void {
  server.get('/bezahlen/:payerKey', (request, reply) => {
    void reply.type('text/html; charset=utf-8');
    const transaction = needs.transactions.findByPayerKey(Payer.parse(request.params).payerKey);
    if (transaction === undefined) return reply.status(404).send(noPaymentPage());
    const { status, detail } = statusOf(transaction, Date.now());
    const over = transaction.outcome !== undefined || status !== 'INITIAL';
    return reply.send(over ? payerEndPage(transaction, `Diese Zahlung ist abgeschlossen: ${detail}.`) : payerPage(transaction));
  });

  server.post('/bezahlen/:payerKey', (request, reply) => {
    const transaction = needs.transactions.findByPayerKey(Payer.parse(request.params).payerKey);
    const parsed = Deed.safeParse(request.body);
    if (transaction === undefined) return reply.status(404).type('text/html; charset=utf-8').send(noPaymentPage());
    if (!parsed.success) return reply.redirect(`/bezahlen/${transaction.payerKey}`, 303);
    const { deed, method } = parsed.data;
    const now = new Date();
    if (deed !== 'return' && deed !== 'leave' && statusOf(transaction, now.getTime()).status === 'INITIAL') {
      const from = new Date(now.getTime() + (deed === 'slow' ? slowMs : 0)).toISOString();
      if (deed === 'decline') needs.transactions.settle(transaction, { status: 'FAILED', from, method, detail: 'Die Bank hat abgelehnt' });
      else if (deed === 'cancel') needs.transactions.settle(transaction, { status: 'CANCELED', from, method, detail: 'Von der zahlenden Person abgebrochen' });
      else needs.transactions.settle(transaction, { status: 'PAYED', from, method, detail: 'Bezahlt' });
    }
    if (deed === 'stay' || deed === 'leave') {
      const says = deed === 'stay' ? 'Sie haben bezahlt und das Fenster geschlossen.' : 'Sie sind weggegangen, ohne etwas zu tun.';
      return reply.type('text/html; charset=utf-8').send(payerEndPage(transaction, says));
    }
    return reply.redirect(transaction.request.redirectUrl, 303);
  });

  server.get('/', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(adminPage(needs.transactions.newestFirst(), needs.faults.planned(), Date.now())),
  );
  server.post('/faults', (request, reply) => {
    const order = FaultOrder.safeParse(request.body);
    if (!order.success) return reply.status(400).send({ error: 'kind 503|hang|garbage and count 0–100' });
    needs.faults.plan(order.data.kind, order.data.count);
    return reply.redirect('/', 303);
  });
}
