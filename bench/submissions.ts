import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

import type { Actor } from '#kernel/actor';
import type { AccountId } from '#kernel/ids';
import type { Relay } from '#platform/outbox';

import { bareSubmissions } from './bare-submissions.ts';
import { compare, median, round, type Figure } from './figure.ts';
import { openDesk, type Desk } from './open-desk.ts';
import { hasPgbench, pgbenchSubmissions } from './pgbench-submissions.ts';
import { prepareDrafts, type ReadyDraft } from './prepare-drafts.ts';

const clients = 16;
const count = 480;
const rounds = 5;
const written = ['applications.application', 'applications.status_change', 'cases.case_file', 'cases.history', 'cases.document', 'platform.outbox', 'platform.inbox', 'platform.audit_entry'] as const;

interface Ours {
  readonly acknowledged: number;
  readonly cases: number;
  readonly whole: number;
}

/** Submissions by 16 clients, until the last case is open and the person's copy says so, against the bare driver and pgbench. */
export async function submissions(): Promise<Figure[]> {
  const desk = await openDesk();
  let slice = 0;
  const drafts = () => prepareDrafts(desk, (slice += 1), count);
  try {
    // Both sides once without counting: plans, pages and code get warm.
    const oursRows = await rowsOf(desk, async () => void (await ours(desk, await drafts())));
    const bareRows = await rowsOf(desk, async () => void (await bareSubmissions(desk, await drafts(), clients, true)));
    const same = JSON.stringify(oursRows.rows) === JSON.stringify(bareRows.rows);
    const series = { ack: [] as number[], cases: [] as number[], whole: [] as number[], bare: [] as number[], quick: [] as number[], bareQuick: [] as number[], pgbench: [] as number[] };
    const pgbench = hasPgbench();
    for (let turn = 0; turn < rounds; turn += 1) {
      const mine = await ours(desk, await drafts());
      series.ack.push(count / mine.acknowledged);
      series.cases.push(count / mine.cases);
      series.whole.push(count / mine.whole);
      series.bare.push(count / (await bareSubmissions(desk, await drafts(), clients, true)));
      series.quick.push(count / (await acknowledge(desk, await drafts())));
      await forget(desk);
      series.bareQuick.push(count / (await bareSubmissions(desk, await drafts(), clients, false)));
      await forget(desk);
      if (pgbench) {
        await drafts();
        series.pgbench.push(await pgbenchSubmissions(desk, slice, count, clients));
      }
    }
    const note = `per submission: ${round(oursRows.transactions / count)} transactions here, ${round(bareRows.transactions / count)} there; rows ${same ? 'equal' : `differ: ${JSON.stringify(oursRows.rows)} / ${JSON.stringify(bareRows.rows)}`}`;
    return [
      compare('submissions, until everything is delivered', '1/s', series.whole, series.bare, 'bare driver', 0.5, note),
      compare('submissions, until every case is open', '1/s', series.cases, series.bare, 'bare driver, everything', null),
      compare('submissions, acknowledged while the relay works', '1/s', series.ack, series.bare, 'bare driver, everything', null),
      compare('submissions, acknowledged, relay at rest', '1/s', series.quick, series.bareQuick, 'bare driver', 0.5),
      pgbench
        ? compare('submissions, until everything is delivered', '1/s', series.whole, series.pgbench, 'pgbench -M prepared', null)
        : { name: 'submissions against pgbench', unit: '1/s', ours: round(median(series.whole)), baseline: null, baselineName: 'pgbench', ratio: null, wanted: '', good: null, note: 'pgbench is not installed' },
    ];
  } finally {
    await desk.close();
  }
}

async function acknowledge(desk: Desk, drafts: readonly ReadyDraft[], wake: () => void = () => undefined): Promise<number> {
  const waiting = [...drafts];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let draft = waiting.shift(); draft !== undefined; draft = waiting.shift()) {
        const { id, accountId } = draft;
        const actor: Actor = { kind: 'person', accountId: accountId as AccountId, trustLevel: 'hoch', guest: false };
        const receipt = await desk.database.inUnit(actor, (unit) => desk.applications.submit(unit, { applicationId: id, declared: true }));
        if (!receipt.ok) throw new Error(`refused: ${receipt.refusal.code} ${JSON.stringify(receipt.refusal.params)}`);
        wake();
      }
    }),
  );
  return (performance.now() - began) / 1_000;
}

async function ours(desk: Desk, drafts: readonly ReadyDraft[]): Promise<Ours> {
  const relay = desk.startRelay();
  try {
    return await through(desk, drafts, relay);
  } finally {
    await relay.stop();
  }
}

async function through(desk: Desk, drafts: readonly ReadyDraft[], relay: Relay): Promise<Ours> {
  await relay.drain();
  const began = performance.now();
  const since = () => (performance.now() - began) / 1_000;
  const acknowledged = await acknowledge(desk, drafts, () => relay.wake());
  const ids = [drafts.map((draft) => draft.id)];
  let cases = 0;
  const counting = (async () => {
    for (;;) {
      const { rows } = await desk.owner.query<{ n: number }>({ name: 'count', text: 'select count(*)::int as n from cases.case_file where application_id = any($1::uuid[])', values: ids });
      if (rows[0]?.n === drafts.length) return void (cases = since());
      await pause(15);
    }
  })();
  await relay.drain();
  const whole = since();
  await counting;
  return { acknowledged, cases, whole };
}

/** Facts nobody is meant to deliver: the slice asked for the acknowledgement alone. */
const forget = (desk: Desk) => desk.owner.query('update platform.outbox set delivered_at = now() where delivered_at is null');

async function rowsOf(desk: Desk, work: () => Promise<void>): Promise<{ rows: Record<string, number>; transactions: number }> {
  const count = async () => {
    const { rows } = await desk.owner.query<Record<string, number>>(`select ${written.map((table) => `(select count(*)::int from ${table} ${table.endsWith('application') ? "where status <> 'draft'" : ''}) as "${table}"`).join(', ')}`);
    return rows[0] ?? {};
  };
  const transactions = async () => Number((await desk.owner.query<{ n: string }>("select pg_stat_clear_snapshot(), pg_stat_get_db_xact_commit(oid) as n from pg_database where datname = current_database()")).rows[0]?.n);
  const [before, begun] = [await count(), await transactions()];
  await work();
  // The server gathers its statistics with a delay.
  await pause(1_100);
  const after = await count();
  return { rows: Object.fromEntries(written.map((table) => [table, (after[table] ?? 0) - (before[table] ?? 0)])), transactions: (await transactions()) - begun };
}
