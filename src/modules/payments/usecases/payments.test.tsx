import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import pg from 'pg';

import type { ClaimToOpen } from '#contracts/payments';
import type { Actor } from '#kernel/actor';
import { newUuid, type StaffId, type TenantId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';
import { startRelay, type Relay } from '#platform/outbox';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { createPayments, createXBezahldienste } from '../index.ts';
import { aClaim } from '../testing/a-claim.ts';
import { paymentHandover } from '../testing/payment-handover.ts';
import { bookTransfer } from './book-transfer.ts';
import { cancelClaim } from './cancel-claim.ts';
import { getLedger } from './get-ledger.ts';
import { getPayerClaim } from './get-payer-claim.ts';
import { exportClaims, listClaims, ListClaims } from './list-claims.ts';
import { noteReturn } from './note-return.ts';
import { reconcileAttempt } from './reconcile-attempt.ts';
import { requestCheckout } from './request-checkout.ts';
import { claimsCsv } from '../web/claims-csv.ts';
import { de } from '../texts/de.ts';

const tenantId = newUuid(Date.now()) as TenantId;
const cashier: Actor = { kind: 'staff', staffId: newUuid(Date.now()) as StaffId, tenantId, roles: ['cashier'], displayName: 'Kasse' };
const office: Actor = { kind: 'process', name: 'test', tenantId };

let database: TestDatabase;
let relay: Relay;
let demo: ChildProcess;
let paymentUrl = '';
let payments: ReturnType<typeof createPayments>;

before(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'payments-demo-'));
  const ports = ['mail', 'smtp', 'payment', 'identity'].flatMap((name) => [`--${name}-port`, '0']);
  demo = spawn(process.execPath, ['--import', 'tsx', 'demo/main.ts', '--data', dataDir, ...ports], {
    cwd: new URL('../../../../', import.meta.url),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  paymentUrl = await new Promise<string>((resolve, reject) => {
    demo.once('message', (message: { paymentUrl: string }) => resolve(message.paymentUrl));
    demo.once('exit', () => reject(new Error('the demo ended')));
  });
  database = await openTestDatabase();
  payments = createPayments({
    provider: createXBezahldienste({
      baseUrl: paymentUrl, tokenUrl: `${paymentUrl}/oauth/token`, clientId: 'gemeinsam', clientSecret: 'demo-secret', endPointId: 'kasse', timeoutMs: 1_000,
    }),
    publicUrl: 'http://localhost:9',
    deskNav: () => [],
    now: () => new Date(),
  });
  relay = startRelay({
    pool: database.pool,
    inUnit: database.inUnit,
    handlers: paymentHandover(payments.api).handlers,
    onError: (error) => {
      throw error;
    },
  });
});
after(async () => {
  await relay.stop();
  await database.close();
  demo.kill('SIGTERM');
});

const inOffice = <T,>(work: (unit: Unit) => Promise<T>) => database.inUnit(office, work);
const atCashier = <T,>(work: (unit: Unit) => Promise<T>) => database.inUnit(cashier, work);
const asPayer = <T,>(claim: ClaimToOpen, work: (unit: Unit) => Promise<T>, now?: Date) =>
  database.inUnit({ kind: 'process', name: 'payer', ...(claim.accountId === undefined ? {} : { accountId: claim.accountId }) }, work, now);

async function open(change: Partial<ClaimToOpen> = {}): Promise<ClaimToOpen & { kassenzeichen: string }> {
  const claim = aClaim(change);
  const opened = await inOffice((unit) => payments.api.openClaim(unit, claim));
  assert.ok(opened.ok);
  await relay.drain();
  return { ...claim, kassenzeichen: opened.value.kassenzeichen };
}

async function view(claim: ClaimToOpen) {
  await relay.drain();
  const found = await asPayer(claim, (unit) => getPayerClaim(unit, claim.claimId));
  assert.ok(found.ok);
  return found.value;
}

async function ledger(claim: ClaimToOpen) {
  const found = await atCashier((unit) => getLedger(unit, claim.claimId));
  assert.ok(found.ok);
  return found.value;
}

async function perform(name: 'payments.create' | 'payments.poll', attemptId: string): Promise<void> {
  const job = payments.jobs.find((candidate) => candidate.name === name);
  await job?.perform({ tenantId, attemptId }, { unit: (actor, work) => database.inUnit(actor, work) });
  await relay.drain();
}

/** The payer asks for a payment page and does something there; answers the attempt. */
async function checkOut(claim: ClaimToOpen, deed: string, now?: Date): Promise<string> {
  const asked = await asPayer(claim, (unit) => requestCheckout(unit, { claimId: claim.claimId, locale: 'de' }), now);
  assert.ok(asked.ok && asked.value === 'requested');
  const { checkoutId } = await view(claim);
  assert.ok(checkoutId !== undefined);
  await perform('payments.create', checkoutId);
  const { payUrl, checkoutState } = await view(claim);
  assert.equal(checkoutState, 'ready');
  const back = await fetch(payUrl ?? '', { method: 'POST', body: new URLSearchParams({ deed }), redirect: 'manual' });
  if (deed === 'pay') assert.equal(back.headers.get('location'), `http://localhost:9/zahlung/${claim.claimId}/zurueck`);
  return checkoutId;
}

async function countFacts(name: string, claim: ClaimToOpen): Promise<number> {
  const { rows } = await database.pool.query<{ n: number }>('select count(*)::int as n from platform.outbox where name = $1 and stream = $2', [name, claim.claimId]);
  return rows[0]?.n ?? 0;
}

describe('paying online', () => {
  it('marks the claim paid exactly once, however often the provider is asked', async () => {
    const claim = await open();
    const attemptId = await checkOut(claim, 'pay');
    assert.equal((await view(claim)).state, 'open', 'the return proves nothing');
    await Promise.all([perform('payments.poll', attemptId), perform('payments.poll', attemptId)]);
    await perform('payments.poll', attemptId);
    await inOffice((unit) => reconcileAttempt(unit, attemptId, { status: 'PAYED', cents: 800, method: 'CREDITCARD' }));
    assert.equal((await view(claim)).state, 'paid');
    const { bookings, claim: after } = await ledger(claim);
    assert.deepEqual([bookings.length, after.paidCents, after.state], [1, 800, 'paid']);
    assert.equal(await countFacts('payments.paid', claim), 1);
  });

  for (const [deed, outcome] of [['decline', 'failed'], ['cancel', 'canceled']] as const) {
    it(`lets the payer try again after ${outcome}`, async () => {
      const claim = await open();
      await perform('payments.poll', await checkOut(claim, deed));
      assert.equal((await view(claim)).checkoutState, outcome);
      await perform('payments.poll', await checkOut(claim, 'pay'));
      assert.equal((await view(claim)).state, 'paid');
      assert.deepEqual((await ledger(claim)).attempts.map((attempt) => attempt.state), [outcome.toUpperCase(), 'PAYED']);
    });
  }

  it('counts an abandoned attempt that is paid late, and shows what came twice as too much', async () => {
    const claim = await open();
    const first = await checkOut(claim, 'leave');
    const again = await asPayer(claim, (unit) => requestCheckout(unit, { claimId: claim.claimId, locale: 'de' }));
    assert.ok(again.ok && again.value === 'resumed');
    const { payUrl } = await view(claim);
    const later = new Date(Date.now() + 16 * 60_000);
    const second = await checkOut(claim, 'pay', later);
    await perform('payments.poll', second);
    await fetch(payUrl ?? '', { method: 'POST', body: new URLSearchParams({ deed: 'stay' }) });
    await perform('payments.poll', first);
    assert.equal((await ledger(claim)).claim.paidCents, 1600);
    assert.equal((await view(claim)).paidCents, 1600);
    assert.equal(await countFacts('payments.paid', claim), 1);
    const { total } = await atCashier((unit) => listClaims(unit, ListClaims.parse({ stand: 'overpaid' })));
    assert.ok(total >= 1);
  });

  it('is given up after a day without an answer, and asked about for the last time by the cashier', async () => {
    const claim = await open();
    const attemptId = await checkOut(claim, 'leave');
    const tomorrow = new Date(Date.now() + 25 * 3_600_000);
    await database.inUnit(office, (unit) => reconcileAttempt(unit, attemptId, { status: 'INITIAL', cents: 800, method: undefined }), tomorrow);
    assert.equal((await view(claim)).checkoutState, 'abandoned');
    await inOffice((unit) => reconcileAttempt(unit, attemptId, { status: 'PAYED', cents: 800, method: undefined }));
    assert.equal((await view(claim)).state, 'paid');
  });

  it('books nothing when the provider reports another amount', async () => {
    const claim = await open();
    const attemptId = await checkOut(claim, 'leave');
    await assert.rejects(inOffice((unit) => reconcileAttempt(unit, attemptId, { status: 'PAYED', cents: 1, method: undefined })), /another amount/);
    assert.equal((await ledger(claim)).bookings.length, 0);
  });

  it('orders anew with a fresh request id when the first answer was lost, and waits out an outage', async () => {
    const claim = await open();
    const asked = await asPayer(claim, (unit) => requestCheckout(unit, { claimId: claim.claimId, locale: 'de' }));
    assert.ok(asked.ok);
    const { checkoutId } = await view(claim);
    assert.ok(checkoutId !== undefined);
    for (const [kind, fault] of [['503', /503/], ['garbage', /JSON/], ['hang', /timeout/i]] as const) {
      await fetch(`${paymentUrl}/faults`, { method: 'POST', body: new URLSearchParams({ kind, count: '1' }), redirect: 'manual' });
      await assert.rejects(perform('payments.create', checkoutId), fault);
    }
    const owner = new pg.Client(database.owner);
    await owner.connect();
    const { rows } = await owner.query<{ request_id: string }>('select request_id from payments.attempt where id = $1', [checkoutId]);
    await owner.end();
    await seize(rows[0]?.request_id ?? '', claim.kassenzeichen);
    await assert.rejects(perform('payments.create', checkoutId), /ordering anew/);
    await perform('payments.create', checkoutId);
    assert.equal((await view(claim)).checkoutState, 'ready');
  });

  it('asks at once when the payer is back, but not with every look', async () => {
    const claim = await open();
    await checkOut(claim, 'leave');
    for (let look = 0; look < 3; look += 1) await asPayer(claim, (unit) => noteReturn(unit, { claimId: claim.claimId, locale: 'de' }));
    assert.equal(await countFacts('payments.payerReturned', claim), 1);
  });
});

/** Uses up a request id at the provider, as a call does whose answer is lost. */
async function seize(requestId: string, kassenzeichen: string): Promise<void> {
  const provider = createXBezahldienste({
    baseUrl: paymentUrl, tokenUrl: `${paymentUrl}/oauth/token`, clientId: 'gemeinsam', clientSecret: 'demo-secret', endPointId: 'kasse', timeoutMs: 5_000,
  });
  const outcome = await provider.create({
    requestId, creditorKey: '16077003', kassenzeichen, description: 'x', lines: [{ label: 'x', cents: 800 }], returnUrl: 'http://localhost:9/', orderedAt: new Date(),
  });
  assert.equal(outcome.kind, 'created');
}

describe('the cashier', () => {
  const transfer = (kassenzeichen: string, amount: number, statement: string) => ({ kassenzeichen, amount, statement, valueOn: '2026-11-23' });

  it('books parts until the claim is paid, and refuses the same line of the statement twice', async () => {
    const claim = await open();
    const first = await atCashier((unit) => bookTransfer(unit, transfer(claim.kassenzeichen, 300, '2026-1/1')));
    assert.ok(first.ok && first.value.state === 'open');
    assert.equal((await view(claim)).paidCents, 300);
    const twice = await atCashier((unit) => bookTransfer(unit, transfer(claim.kassenzeichen, 300, '2026-1/1 ')));
    assert.ok(!twice.ok && twice.refusal.code === 'payments.alreadyBooked');
    const rest = await atCashier((unit) => bookTransfer(unit, transfer(claim.kassenzeichen, 500, '2026-1/2')));
    assert.ok(rest.ok && rest.value.state === 'paid');
    assert.equal((await view(claim)).state, 'paid');
  });

  it('reaches no claim of another administration', async () => {
    const claim = await open();
    const stranger: Actor = { ...cashier, tenantId: newUuid(Date.now()) as TenantId };
    const booked = await database.inUnit(stranger, (unit) => bookTransfer(unit, transfer(claim.kassenzeichen, 800, '2026-2/1')));
    assert.ok(!booked.ok && booked.refusal.code === 'payments.kassenzeichenUnknown');
    const { total } = await database.inUnit(stranger, (unit) => listClaims(unit, ListClaims.parse({})));
    assert.equal(total, 0);
    const other = aClaim();
    const foreign = await asPayer(other, (unit) => getPayerClaim(unit, claim.claimId));
    assert.ok(!foreign.ok && foreign.refusal.code === 'payments.claimNotFound');
  });

  it('withdraws an unpaid claim and tells the payer, but none that has received money', async () => {
    const claim = await open();
    assert.ok((await atCashier((unit) => cancelClaim(unit, { claimId: claim.claimId, reason: 'Gebühr erlassen' }))).ok);
    assert.equal((await view(claim)).state, 'cancelled');
    const paid = await open();
    await atCashier((unit) => bookTransfer(unit, transfer(paid.kassenzeichen, 1, '2026-3/1')));
    const refusal = await atCashier((unit) => cancelClaim(unit, { claimId: paid.claimId, reason: 'Irrtum' }));
    assert.ok(!refusal.ok && refusal.refusal.code === 'payments.moneyReceived');
  });

  it('cannot change or delete a booking, not even by SQL of the application role', async () => {
    const claim = await open();
    await atCashier((unit) => bookTransfer(unit, transfer(claim.kassenzeichen, 800, '2026-4/1')));
    await assert.rejects(database.pool.query('update payments.booking set cents = 1'), /permission denied/);
    await assert.rejects(database.pool.query('delete from payments.booking'), /permission denied/);
  });

  it('finds claims by number and reason, and exports them without live formulas', async () => {
    const claim = await open({ subject: '=HYPERLINK("x")' });
    for (const suche of [claim.kassenzeichen.slice(0, 6), 'hyperlink']) {
      const { claims } = await atCashier((unit) => listClaims(unit, ListClaims.parse({ suche, stand: 'open' })));
      assert.ok(claims.some((found) => found.claimId === claim.claimId));
    }
    assert.equal((await atCashier((unit) => listClaims(unit, ListClaims.parse({ suche: '100%_' })))).total, 0);
    const csv = claimsCsv(await atCashier((unit) => exportClaims(unit, ListClaims.parse({ suche: 'hyperlink' }))), de.cashier);
    assert.ok(csv.includes(`"'=HYPERLINK(""x"")";"Gemeinde Dobitschen";"8,00";"0,00";"2026-12-07";"Offen"`));
  });
});

describe('opening a claim', () => {
  it('opens nothing twice and refuses what cannot be claimed', async () => {
    const claim = await open();
    const again = await inOffice((unit) => payments.api.openClaim(unit, claim));
    assert.ok(again.ok && again.value.kassenzeichen === claim.kassenzeichen);
    assert.equal(await countFacts('payments.claimOpened', claim), 1);
    for (const wrong of [
      aClaim({ lines: [{ label: 'x', cents: 0 }] }),
      aClaim({ lines: [{ label: 'x', cents: 99_999_901 }] }),
      aClaim({ creditor: { key: '16077003', name: 'x', iban: 'DE00370400440532013000' } }),
    ]) {
      const refused = await inOffice((unit) => payments.api.openClaim(unit, wrong));
      assert.ok(!refused.ok && refused.refusal.code === 'payments.invalidClaim');
    }
  });
});
