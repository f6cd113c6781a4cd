import { setTimeout as sleep } from 'node:timers/promises';

import type pg from 'pg';

import type { Actor } from '#kernel/actor';
import type { Fact, Unit } from '#kernel/unit';

/** Runs a step of a story at most once per fact: the inbox row commits with the step's own rows. */
export type OnceStep = <T>(step: string, actor: Actor, work: (unit: Unit) => Promise<T>) => Promise<T | undefined>;

/** What a process does when a fact arrives. Throwing means: try again later. */
export interface FactHandler {
  /** Name of the fact it hears. */
  readonly fact: string;
  /** Stable name of the handler; part of the inbox key. */
  readonly name: string;
  /** `read` opens a unit without an inbox row, for looking only. */
  handle(fact: Fact, once: OnceStep, read: <T>(actor: Actor, work: (unit: Unit) => Promise<T>) => Promise<T>): Promise<void>;
}

export interface Relay {
  /** Looks at the outbox at once; called after a commit in this process. */
  wake(): void;
  /** Waits until nothing deliverable is left; for tests and the command line. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

interface Row {
  id: number;
  fact_id: string;
  name: string;
  stream: string;
  payload: Record<string, unknown>;
  attempts: number;
}

interface RelayNeeds {
  readonly pool: pg.Pool;
  readonly inUnit: <T>(actor: Actor, work: (unit: Unit) => Promise<T>) => Promise<T>;
  readonly handlers: readonly FactHandler[];
  readonly onError: (error: unknown, fact: string) => void;
  readonly pollMs?: number;
}

const leaderKey = 7_201_912;
const maxAttempts = 15;
// Commits wait for the disk together: more at a time carry more, as long as the pool has places left for people.
const workers = 8;
// Facts in hand below which the relay looks for more, so that nobody stands idle meanwhile.
const low = 2 * workers;
// While others are at work, what rings within this time is looked at together.
const gatherMs = 6;
// Heads of streams only: a fact waits until all earlier ones of its case have been delivered.
const selectHeads = {
  name: 'g_relay_heads',
  text: `select id, fact_id, name, stream, payload, attempts from platform.outbox o
    where delivered_at is null and dead_at is null and (retry_at is null or retry_at <= now())
      and not exists (select 1 from platform.outbox e where e.stream = o.stream and e.id < o.id and e.delivered_at is null)
      and id <> all ($1::bigint[])
    order by id limit 64`,
};
const markDelivered = { name: 'g_relay_done', text: 'update platform.outbox set delivered_at = now() where id = any($1::bigint[]) and delivered_at is null' };
const markFailed = {
  name: 'g_relay_failed',
  text: `update platform.outbox set attempts = attempts + 1, last_error = $2,
      retry_at = now() + make_interval(secs => least(exp(least(attempts, 8)), 600)),
      dead_at = case when attempts + 1 >= $3 then now() end
    where id = $1`,
};
const inbox = {
  name: 'g_inbox',
  text: 'insert into platform.inbox (handler, fact_id) values ($1, $2) on conflict do nothing',
};

/**
 * Carries facts from the outbox to their handlers: at least once, in order per stream, several streams at a time.
 * One relay leads at any time (advisory lock); others stand by and take over when its connection ends.
 */
export function startRelay(needs: RelayNeeds): Relay {
  const { pool, handlers } = needs;
  const byFact = Map.groupBy(handlers, (handler) => handler.fact);
  let running = true;
  let leader: pg.PoolClient | undefined;
  let wakeUp: (() => void) | undefined;
  let rung = false;
  /** Ids of the facts this relay has in its hands, waiting, underway or delivered but not yet noted so. */
  const taken = new Set<number>();
  const waiting: Row[] = [];
  const done: number[] = [];
  const working = new Set<Promise<void>>();

  async function deliver(row: Row): Promise<void> {
    try {
      for (const handler of byFact.get(row.name) ?? []) {
        const once: OnceStep = (step, actor, work) =>
          needs.inUnit(actor, async (unit) => {
            const fresh = await unit.run({ ...inbox, values: [`${handler.name}.${step}`, row.fact_id] });
            return fresh === 0 ? undefined : work(unit);
          });
        await handler.handle({ name: row.name, stream: row.stream, payload: row.payload }, once, needs.inUnit);
      }
      done.push(row.id);
    } catch (error) {
      needs.onError(error, row.name);
      const text = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
      await pool.query({ ...markFailed, values: [row.id, text, maxAttempts] }).catch(() => undefined);
      taken.delete(row.id);
    }
  }

  /** Delivers what waits until nothing does; several run side by side. */
  async function work(): Promise<void> {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      await deliver(row);
      if (done.length > 0 && waiting.length < low) wake();
    }
  }

  function employ(): void {
    for (let free = Math.min(workers - working.size, waiting.length); free > 0; free -= 1) {
      const worker = work().finally(() => working.delete(worker));
      working.add(worker);
    }
  }

  /** One round trip: notes what was delivered and takes the next heads of streams. */
  async function round(client: pg.PoolClient): Promise<void> {
    const ids = done.splice(0);
    try {
      const marked = ids.length === 0 ? undefined : client.query({ ...markDelivered, values: [ids] });
      // Pipelined behind it, the question sees the marks; what is underway is not asked for again.
      const held = [...taken].filter((id) => !ids.includes(id));
      const [{ rows }] = await Promise.all([client.query<Row>({ ...selectHeads, values: [held] }), marked]);
      for (const id of ids) taken.delete(id);
      for (const row of rows) taken.add(row.id);
      waiting.push(...rows);
    } catch (error) {
      done.push(...ids);
      throw error;
    }
  }

  /** The connection that held the lock broke: somebody else may lead, or we again with a new one. */
  function loseLead(): void {
    leader?.release(true);
    leader = undefined;
    for (const row of waiting.splice(0)) taken.delete(row.id);
  }

  function wake(): void {
    rung = true;
    wakeUp?.();
  }

  async function lead(): Promise<pg.PoolClient | undefined> {
    if (leader !== undefined) return leader;
    const client = await pool.connect();
    try {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [leaderKey]);
      if (rows[0]?.mine !== true) {
        client.release();
        return undefined;
      }
    } catch (error) {
      // Kept, every outage would cost the pool a place.
      client.release(true);
      throw error;
    }
    leader = client;
    client.on('error', loseLead);
    return client;
  }

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      if (rung) return resolve();
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const loop = (async () => {
    while (running) {
      rung = false;
      try {
        const client = await lead();
        if (client !== undefined && waiting.length < low) await round(client);
      } catch (error) {
        needs.onError(error, 'relay');
      }
      employ();
      if (running) await pause(needs.pollMs ?? 300);
      if (running && working.size > 0) await sleep(gatherMs);
    }
    for (const row of waiting.splice(0)) taken.delete(row.id);
    await Promise.all(working);
    if (done.length > 0) await pool.query({ ...markDelivered, values: [done] }).catch((error: unknown) => needs.onError(error, 'relay'));
  })();

  return {
    wake,
    async drain() {
      const pending = "select count(*)::int as n from platform.outbox where delivered_at is null and dead_at is null";
      for (;;) {
        wake();
        const { rows } = await pool.query<{ n: number }>(pending);
        if (rows[0]?.n === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async stop() {
      running = false;
      wakeUp?.();
      await loop;
      // Ending the connection frees the lock; the pool must not lend it to anybody with the lock still held.
      loseLead();
    },
  };
}
