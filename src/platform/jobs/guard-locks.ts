import { EventEmitter } from 'node:events';

import type { WorkerEvents } from 'graphile-worker';
import type pg from 'pg';

export interface LockGuard {
  /** Handed to the queue, so that the guard hears which jobs run. */
  readonly events: WorkerEvents;
  /** Looks at once for jobs whose runner is gone; afterwards it looks by itself. */
  sweep(): Promise<void>;
  stop(): void;
}

const lockClass = 7_201_913;
// A runner that has just begun may not hold its sign of life yet.
const freshSeconds = 10;

/**
 * A job is locked by the runner that performs it; the queue itself frees the lock of a runner that died only after four hours. Each runner therefore
 * holds an advisory lock as its sign of life, which ends with its connection; locks without one are taken off. The same goes for jobs this runner
 * holds but does not perform, because the database was away when it wanted to report their end: seen twice in a row, they are free again.
 */
export function guardLocks(pool: pg.Pool, onError: (error: unknown) => void, everyMs: number): LockGuard {
  const events: WorkerEvents = new EventEmitter();
  const running = new Set<string>();
  let mine: string | undefined;
  let sign: { readonly client: pg.PoolClient; readonly id: string } | undefined;
  let suspects: string[] = [];
  let sweeping: Promise<void> | undefined;
  let stopped = false;

  events.on('pool:create', ({ workerPool }) => {
    mine = workerPool.id;
    running.clear();
    suspects = [];
    void sweep();
  });
  events.on('job:start', ({ job }) => void running.add(job.id));
  events.on('job:complete', ({ job }) => void running.delete(job.id));

  function drop(): void {
    sign?.client.release(true);
    sign = undefined;
  }

  async function showLife(id: string): Promise<void> {
    if (sign?.id === id) return;
    drop();
    const client = await pool.connect();
    const held = { client, id };
    client.on('error', () => {
      if (sign === held) drop();
    });
    try {
      await client.query('select pg_advisory_lock($1::int, hashtext($2))', [lockClass, id]);
    } catch (error) {
      client.release(true);
      throw error;
    }
    if (stopped) client.release(true);
    else sign = held;
  }

  async function free(id: string): Promise<void> {
    await pool.query(
      `select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
         select locked_by from graphile_worker._private_jobs where locked_by <> $2
         group by locked_by having max(locked_at) < now() - make_interval(secs => $3)) as holder
       where pg_try_advisory_xact_lock($1::int, hashtext(locked_by))`,
      [lockClass, id, freshSeconds],
    );
    const { rows } = await pool.query<{ id: string }>(
      'select id::text from graphile_worker._private_jobs where locked_by = $1 and id::text <> all ($2::text[])',
      [id, [...running]],
    );
    const idle = rows.map((row) => row.id).filter((job) => !running.has(job));
    const lost = idle.filter((job) => suspects.includes(job));
    suspects = idle;
    if (lost.length > 0) {
      await pool.query('update graphile_worker._private_jobs set locked_at = null, locked_by = null where id::text = any ($1::text[]) and locked_by = $2', [lost, id]);
    }
  }

  async function sweepOnce(): Promise<void> {
    if (mine === undefined || stopped) return;
    try {
      await showLife(mine);
      await free(mine);
    } catch (error) {
      if (!stopped) onError(error);
    }
  }

  function sweep(): Promise<void> {
    sweeping ??= sweepOnce().finally(() => (sweeping = undefined));
    return sweeping;
  }

  const timer = setInterval(() => void sweep(), everyMs);
  timer.unref();
  return {
    events,
    sweep,
    stop() {
      stopped = true;
      clearInterval(timer);
      drop();
    },
  };
}
