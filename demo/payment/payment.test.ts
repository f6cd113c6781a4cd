import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import * as z from 'zod';

import { startPayment } from './start-payment.ts';
import { statusOf, type Transaction } from './transaction.ts';

const Answer = z.object({
  paymentInformation: z.object({ transactionId: z.string(), transactionRedirectUrl: z.url(), transactionUrl: z.url(), status: z.string() }),
});
const dataDir = mkdtempSync(join(tmpdir(), 'demo-payment-'));
const settings = { host: '127.0.0.1', port: 0, dataDir, client: { id: 'gemeinsam', secret: 'geheim+/:' } };
const place = 'paymenttransaction/16077003/kasse';
let provider: Awaited<ReturnType<typeof startPayment>>;
let bearer = '';
before(async () => {
  provider = await startPayment(settings);
  bearer = await freshBearer();
});
after(() => provider.close());

async function freshBearer(): Promise<string> {
  const response = await fetch(`${provider.url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`gemeinsam:${encodeURIComponent('geheim+/:')}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return `Bearer ${z.object({ access_token: z.string() }).parse(await response.json()).access_token}`;
}

let counter = 0;
function order(change: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  counter += 1;
  return {
    requestId: `r-${counter}`,
    requestTimestamp: '2026-11-23T10:00:00Z',
    currency: 'EUR',
    grosAmount: 8,
    purpose: '1234 5678 9012 34',
    redirectUrl: 'http://localhost:9/zurueck',
    items: [
      {
        id: '1', reference: 'M1', taxRate: 0, quantity: 2, totalNetAmount: 8, totalTaxAmount: 0, singleNetAmount: 4, singleTaxAmount: 0,
        bookingData: { kassenzeichen: '12345678901234' },
      },
    ],
    ...change,
  };
}

function post(body: unknown, path = place): Promise<Response> {
  return fetch(`${provider.url}/${path}`, { method: 'POST', headers: { authorization: bearer, 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

async function create(): Promise<z.infer<typeof Answer>['paymentInformation']> {
  return Answer.parse(await (await post(order())).json()).paymentInformation;
}

async function status(transactionUrl: string): Promise<string> {
  const response = await fetch(transactionUrl, { headers: { authorization: bearer } });
  return Answer.parse(await response.json()).paymentInformation.status;
}

function pay(payerUrl: string, deed: string): Promise<Response> {
  return fetch(payerUrl, { method: 'POST', body: new URLSearchParams({ deed }), redirect: 'manual' });
}

test('refuses wrong credentials and a missing token', async () => {
  const token = await fetch(`${provider.url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'gemeinsam', client_secret: 'falsch' }),
  });
  assert.equal(token.status, 401);
  const status403 = await fetch(`${provider.url}/status/16077003/kasse`);
  assert.equal(status403.status, 403);
  assert.equal(z.object({ functionalCode: z.string() }).parse(await status403.json()).functionalCode, 'FORBIDDEN');
  assert.equal((await fetch(`${provider.url}/status/16077003/kasse`, { headers: { authorization: bearer } })).status, 200);
});

const item = { id: '1', reference: 'M1', taxRate: 0, quantity: 1, totalNetAmount: 8, totalTaxAmount: 0, singleNetAmount: 8, singleTaxAmount: 0, bookingData: { k: '1' } };
const refusals: readonly [string, Readonly<Record<string, unknown>>, string][] = [
  ['a purpose of 28 characters', { purpose: 'x'.repeat(28) }, 'VALIDATION_ERROR'],
  ['a purpose with an umlaut', { purpose: 'Gebühr' }, 'VALIDATION_ERROR'],
  ['another currency', { currency: 'USD' }, 'VALIDATION_ERROR'],
  ['no items', { items: [] }, 'VALIDATION_ERROR'],
  ['a fraction of a cent', { grosAmount: 8.001 }, 'VALIDATION_ERROR'],
  ['a sum that is not that of the items', { grosAmount: 8.01 }, 'CALCULATION_ERROR'],
  ['an item whose total is not quantity times single', { items: [{ ...item, quantity: 2 }] }, 'CALCULATION_ERROR'],
  ['an item without booking data', { items: [{ ...item, bookingData: {} }] }, 'BOOKING_DATA_MISSING'],
];
for (const [what, change, code] of refusals) {
  test(`refuses ${what} with ${code}`, async () => {
    const response = await post(order(change));
    assert.equal(response.status, 400);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.equal(z.object({ functionalCode: z.string() }).parse(await response.json()).functionalCode, code);
  });
}

test('refuses the same requestId twice and a creditor it does not know', async () => {
  const body = order();
  assert.equal((await post(body)).status, 200);
  assert.match(await (await post(body)).text(), /PAYMENT_EXISTS/);
  assert.match(await (await post(order(), 'paymenttransaction/abc/kasse')).text(), /NO_VALID_ORIGINATOR_OR_ENDPOINT/);
});

for (const [deed, expected] of [['pay', 'PAYED'], ['decline', 'FAILED'], ['cancel', 'CANCELED'], ['return', 'INITIAL'], ['slow', 'INITIAL']] as const) {
  test(`sends the payer back and says ${expected} after "${deed}"`, async () => {
    const payment = await create();
    assert.equal(await status(payment.transactionUrl), 'INITIAL');
    const back = await pay(payment.transactionRedirectUrl, deed);
    assert.equal(back.status, 303);
    assert.equal(back.headers.get('location'), 'http://localhost:9/zurueck');
    assert.equal(await status(payment.transactionUrl), expected);
  });
}

test('says PAYED although the payer never returns, and keeps it after a second deed and a restart', async () => {
  const payment = await create();
  assert.equal((await pay(payment.transactionRedirectUrl, 'stay')).status, 200);
  await pay(payment.transactionRedirectUrl, 'cancel');
  assert.equal(await status(payment.transactionUrl), 'PAYED');
  await provider.close();
  provider = await startPayment(settings);
  bearer = await freshBearer();
  assert.equal(await status(`${provider.url}/${place}/${payment.transactionId}`), 'PAYED');
});

test('tells a slow success only after its time, and times out a payer who never comes', () => {
  const createdAt = '2026-11-23T10:00:00.000Z';
  const at = Date.parse(createdAt);
  const transaction: Transaction = {
    id: 't', originatorId: '16077003', endPointId: 'kasse', payerKey: 'p', createdAt,
    request: {
      requestId: 'r', requestTimestamp: createdAt, currency: 'EUR', grosAmount: 8, purpose: 'x', redirectUrl: 'http://localhost/', items: [],
    },
  };
  const slow: Transaction = { ...transaction, outcome: { status: 'PAYED', from: '2026-11-23T10:00:20.000Z', detail: '' } };
  assert.equal(statusOf(slow, at + 19_999).status, 'INITIAL');
  assert.equal(statusOf(slow, at + 20_000).status, 'PAYED');
  assert.equal(statusOf(transaction, at + 2 * 3_600_000 - 1).status, 'INITIAL');
  assert.equal(statusOf(transaction, at + 2 * 3_600_000).status, 'FAILED');
});

test('answers as many times with the ordered fault as ordered, then normally', async () => {
  await fetch(`${provider.url}/faults`, { method: 'POST', body: new URLSearchParams({ kind: '503', count: '2' }), redirect: 'manual' });
  const statuses = [];
  for (let round = 0; round < 3; round += 1) {
    statuses.push((await fetch(`${provider.url}/status/16077003/kasse`, { headers: { authorization: bearer } })).status);
  }
  assert.deepEqual(statuses, [503, 503, 200]);
});

test('never answers when a hanging answer is ordered', async () => {
  const request = fetch(`${provider.url}/status/16077003/kasse?fault=hang`, { headers: { authorization: bearer }, signal: AbortSignal.timeout(300) });
  await assert.rejects(request, { name: 'TimeoutError' });
});
