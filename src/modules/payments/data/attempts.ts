import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Attempt, AttemptState } from '../domain/attempt.ts';
import { tenantOf } from './owner-of.ts';

interface AttemptRow {
  id: string;
  claim_id: string;
  request_id: string;
  cents: number;
  locale: 'de' | 'en';
  state: AttemptState;
  provider_transaction_id: string | null;
  pay_url: string | null;
  asked_count: number;
  started_at: Date;
  settled_at: Date | null;
}

/** Writes a new attempt; false when it is there already. */
export async function insertAttempt(unit: Unit, attempt: { id: string; claimId: string; cents: number; locale: 'de' | 'en' }): Promise<boolean> {
  const rows = await unit.run(sql`
    insert into payments.attempt (tenant_id, id, claim_id, request_id, cents, locale, started_at)
    values (${tenantOf(unit)}, ${attempt.id}, ${attempt.claimId}, ${unit.newId()}, ${attempt.cents}, ${attempt.locale}, ${unit.now})
    on conflict do nothing`);
  return rows === 1;
}

export async function findAttempt(unit: Unit, id: string): Promise<Attempt | undefined> {
  const row = await unit.find<AttemptRow>(sql`select * from payments.attempt where id = ${id}`);
  return row === undefined ? undefined : attemptOf(row);
}

/** All attempts for a claim, oldest first. */
export async function listAttempts(unit: Unit, claimId: string): Promise<Attempt[]> {
  const rows = await unit.rows<AttemptRow>(sql`select * from payments.attempt where claim_id = ${claimId} order by started_at, id`);
  return rows.map(attemptOf);
}

/** A fresh request id, because the provider has seen the old one and its answer was lost. */
export async function renewRequestId(unit: Unit, id: string): Promise<void> {
  await unit.run(sql`update payments.attempt set request_id = ${unit.newId()} where id = ${id} and state = 'STARTING'`);
}

/** Notes the provider's transaction; false when the attempt was not starting any more. */
export async function setTransaction(unit: Unit, id: string, transaction: { transactionId: string; payUrl: string }): Promise<boolean> {
  const rows = await unit.run(sql`
    update payments.attempt set state = 'INITIAL', provider_transaction_id = ${transaction.transactionId}, pay_url = ${transaction.payUrl}
    where id = ${id} and state = 'STARTING'`);
  return rows === 1;
}

/** Notes that the provider was asked and had nothing new. */
export async function countAsking(unit: Unit, id: string): Promise<void> {
  await unit.run(sql`update payments.attempt set asked_count = asked_count + 1, asked_at = ${unit.now} where id = ${id}`);
}

/** Asks quickly again, because the payer is back. */
export async function resetAsking(unit: Unit, id: string): Promise<void> {
  await unit.run(sql`update payments.attempt set asked_count = 0 where id = ${id}`);
}

/** Ends an attempt. Only PAYED may still follow on an end; money always wins. False when nothing changed. */
export async function settleAttempt(unit: Unit, id: string, state: AttemptState, method: string | undefined): Promise<boolean> {
  const rows = await unit.run(sql`
    update payments.attempt set state = ${state}, method = coalesce(${method ?? null}, method), settled_at = ${unit.now}, asked_at = ${unit.now}
    where id = ${id} and state <> 'PAYED' and (settled_at is null or ${state} = 'PAYED')`);
  return rows === 1;
}

function attemptOf(row: AttemptRow): Attempt {
  return {
    id: row.id,
    claimId: row.claim_id,
    requestId: row.request_id,
    cents: row.cents,
    locale: row.locale,
    state: row.state,
    transactionId: row.provider_transaction_id ?? undefined,
    payUrl: row.pay_url ?? undefined,
    askedCount: row.asked_count,
    startedAt: row.started_at,
    settledAt: row.settled_at ?? undefined,
  };
}
