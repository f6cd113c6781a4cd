import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';

import type { AccessTokens } from './access-tokens.ts';
import { checkRequest, type Problem } from './check-request.ts';
import type { Faults } from './faults.ts';
import { FaultKind } from './faults.ts';
import { paymentTransaction } from './payment-transaction.ts';
import type { Transactions } from './transactions.ts';

const pathId = z.string().min(1).max(36).regex(/^[\w\d-]+$/);
const Place = z.object({ originatorId: pathId, endPointId: pathId });
const OneTransaction = Place.extend({ transactionId: pathId });
const OrderedFault = z.object({ fault: FaultKind.optional() });

/** What the routes stand on. */
export interface ProviderNeeds {
  readonly transactions: Transactions;
  readonly tokens: AccessTokens;
  readonly faults: Faults;
  readonly baseUrl: () => string;
}

/** The interface of XBezahldienste 1.0.0. Creditors are municipal keys of 5, 8, 9 or 12 digits, their end point is `kasse`. */
export function addProviderRoutes(server: FastifyInstance, needs: ProviderNeeds): void {
  server.post('/paymenttransaction/:originatorId/:endPointId', async (request, reply) => {
    if (await refused(request, reply, needs)) return reply;
    const place = parsePlace(request.params);
    if (place === undefined) return sayProblem(reply, unknownPlace);
    const checked = checkRequest(request.body);
    if ('problem' in checked) return sayProblem(reply, checked.problem);
    const created = needs.transactions.create(place, checked.request, new Date());
    if (created === undefined) return sayProblem(reply, { status: 400, functionalCode: 'PAYMENT_EXISTS', detail: 'this requestId has been sent before' });
    return reply.send(paymentTransaction(created, needs.baseUrl(), Date.now()));
  });

  server.get('/paymenttransaction/:originatorId/:endPointId/:transactionId', async (request, reply) => {
    if (await refused(request, reply, needs)) return reply;
    const address = OneTransaction.safeParse(request.params);
    if (!address.success || parsePlace(request.params) === undefined) return sayProblem(reply, unknownPlace);
    const found = needs.transactions.find(address.data.transactionId);
    const own = found?.originatorId === address.data.originatorId && found.endPointId === address.data.endPointId;
    if (found === undefined || !own) return sayProblem(reply, { status: 400, functionalCode: 'VALIDATION_ERROR', detail: 'no such transaction' });
    return reply.send(paymentTransaction(found, needs.baseUrl(), Date.now()));
  });

  server.get('/status/:originatorId/:endPointId', async (request, reply) => {
    if (await refused(request, reply, needs)) return reply;
    return parsePlace(request.params) === undefined ? sayProblem(reply, unknownPlace) : reply.send({ status: 'OK' });
  });
}

const unknownPlace: Problem = { status: 400, functionalCode: 'NO_VALID_ORIGINATOR_OR_ENDPOINT', detail: 'no such creditor or end point' };

function parsePlace(params: unknown): z.infer<typeof Place> | undefined {
  const place = Place.safeParse(params);
  return place.success && /^(\d{5}|\d{8}|\d{9}|\d{12})$/.test(place.data.originatorId) && place.data.endPointId === 'kasse' ? place.data : undefined;
}

/** Answers for a planned fault or a missing token; true when the answer has been given (or never will be). */
async function refused(request: FastifyRequest, reply: FastifyReply, needs: ProviderNeeds): Promise<boolean> {
  const fault = OrderedFault.safeParse(request.query).data?.fault ?? needs.faults.take();
  if (fault === 'hang') {
    reply.hijack();
    return true;
  }
  if (fault === 'garbage') {
    await reply.type('application/json').send('<html>');
    return true;
  }
  if (fault === '503') {
    await sayProblem(reply, { status: 503, functionalCode: 'UNSPECIFIED', detail: 'ordered fault' });
    return true;
  }
  if (needs.tokens.accepts(request.headers.authorization, Date.now())) return false;
  reply.header('www-authenticate', 'Bearer error="invalid_token"');
  await sayProblem(reply, { status: 403, functionalCode: 'FORBIDDEN', detail: 'access token missing, wrong or expired' });
  return true;
}

function sayProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title: problem.functionalCode, ...problem }));
}
