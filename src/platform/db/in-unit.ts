import type pg from 'pg';

import type { Actor } from '#kernel/actor';
import { newUuid } from '#kernel/ids';
import type { AuditEntry, Fact, JobRequest, Statement, Unit } from '#kernel/unit';

/** What a use-case returned; a refusal (`ok: false`) rolls the unit back. */
export type UnitOutcome<T> = T;

/**
 * Runs `work` in one transaction as `actor` and commits its rows, facts, audit entries and jobs together.
 * When `work` returns a result with `ok: false` everything is rolled back and the refusal is handed on.
 * Faults roll back and are thrown on with their cause.
 */
export type InUnit = <T>(actor: Actor, work: (unit: Unit) => Promise<T>, now?: Date) => Promise<T>;

interface Collected {
  readonly facts: Fact[];
  readonly audits: AuditEntry[];
  readonly jobs: JobRequest[];
}

const begin = {
  name: 'g_begin',
  text: 'begin',
};
const setOwner = {
  name: 'g_owner',
  text: "select set_config('app.tenant_id', $1, true), set_config('app.account_id', $2, true)",
};
const appendAudit = {
  name: 'g_audit',
  text: 'select platform.audit_append($1, $2, $3, $4, $5, $6, $7)',
};
const sayFacts = {
  name: 'g_facts',
  text: `insert into platform.outbox (fact_id, name, stream, payload)
    select * from unnest($1::uuid[], $2::text[], $3::text[], $4::jsonb[])`,
};
const enqueueJob = { name: 'g_job', text: 'select platform.enqueue($1, $2, $3, $4)' };

/** Makes `inUnit` over a pool of the application role. */
export function createInUnit(pool: pg.Pool): InUnit {
  return async (actor, work, now = new Date()) => {
    const client = await pool.connect();
    const collected: Collected = { facts: [], audits: [], jobs: [] };
    let broken: Error | undefined;
    try {
      // Sent without waiting: the first statement of the use-case travels in the same packet.
      const opening = Promise.all([client.query(begin), client.query({ ...setOwner, values: ownerOf(actor) })]);
      opening.catch(() => undefined);
      const outcome = await work(unitOver(client, actor, now, collected));
      await opening;
      if (isRefused(outcome)) {
        await client.query('rollback');
        return outcome;
      }
      await finish(client, actor, now, collected);
      return outcome;
    } catch (error) {
      broken = await rollBack(client);
      throw error;
    } finally {
      client.release(broken);
    }
  };
}

function ownerOf(actor: Actor): [string, string] {
  switch (actor.kind) {
    case 'nobody':
      return ['', ''];
    case 'person':
      return ['', actor.accountId];
    case 'staff':
      return [actor.tenantId, ''];
    case 'process':
      return [actor.tenantId ?? '', actor.accountId ?? ''];
  }
}

function unitOver(client: pg.PoolClient, actor: Actor, now: Date, collected: Collected): Unit {
  const query = async (statement: Statement) =>
    client.query({ name: statement.name, text: statement.text, values: [...statement.values] });
  return {
    actor,
    now,
    newId: () => newUuid(now.getTime()),
    rows: async <T>(statement: Statement) => (await query(statement)).rows as T[],
    find: async <T>(statement: Statement) => (await query(statement)).rows[0] as T | undefined,
    run: async (statement) => (await query(statement)).rowCount ?? 0,
    say: (fact) => void collected.facts.push(fact),
    audit: (entry) => void collected.audits.push(entry),
    enqueue: (job) => void collected.jobs.push(job),
  };
}

/** Facts, jobs, audit and commit go out as one pipeline; the audit chain is locked last and shortest. */
async function finish(client: pg.PoolClient, actor: Actor, now: Date, collected: Collected): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const { facts, audits, jobs } = collected;
  if (facts.length > 0) {
    const values = [
      facts.map(() => newUuid(now.getTime())),
      facts.map((fact) => fact.name),
      facts.map((fact) => fact.stream),
      facts.map((fact) => JSON.stringify(fact.payload)),
    ];
    sent.push(client.query({ ...sayFacts, values }));
  }
  for (const job of jobs) {
    sent.push(client.query({ ...enqueueJob, values: [job.name, JSON.stringify(job.payload), job.key ?? null, job.runAt ?? null] }));
  }
  const who = describeActor(actor);
  for (const entry of audits) {
    const values = [now, who.kind, who.id, who.label, entry.action, entry.subject, entry.reason ?? null];
    sent.push(client.query({ ...appendAudit, values }));
  }
  const commit = client.query('commit');
  const [, ended] = await Promise.all([Promise.all(sent), commit]);
  // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK instead of an error.
  if (ended.command !== 'COMMIT') throw new Error('the transaction was rolled back by the server');
}

function describeActor(actor: Actor): { kind: string; id: string | null; label: string | null } {
  switch (actor.kind) {
    case 'nobody':
      return { kind: 'nobody', id: null, label: null };
    case 'person':
      return { kind: 'person', id: actor.accountId, label: null };
    case 'staff':
      return { kind: 'staff', id: actor.staffId, label: actor.displayName };
    case 'process':
      return { kind: 'process', id: actor.name, label: null };
  }
}

async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    // The connection is of no use any more; the pool drops it.
    return error instanceof Error ? error : new Error(String(error));
  }
}

function isRefused(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
}
