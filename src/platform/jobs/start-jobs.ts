import { Logger, parseCronItems, run, runMigrations, type Runner } from 'graphile-worker';
import type pg from 'pg';

import type { JobDefinition, JobRun } from './define-job.ts';
import { guardLocks } from './guard-locks.ts';

export interface JobRunner {
  stop(): Promise<void>;
}

/** Pause before the queue is tried again. */
const restartMs = 1_000;
/** Pause between two looks for jobs whose runner is gone. */
const sweepMs = 20_000;
const silent = new Logger(() => () => undefined);

/** Creates or updates the tables of the queue; part of `migrate`. */
export async function installQueue(pool: pg.Pool): Promise<void> {
  await runMigrations({ pgPool: pool, logger: silent });
}

/** Runs queued jobs, four at a time, woken by NOTIFY. `pool` is the owner's: the queue keeps its own tables. */
export async function startJobs(needs: {
  pool: pg.Pool;
  jobs: readonly JobDefinition[];
  run: JobRun;
  onError: (error: unknown, job: string) => void;
  /** Milliseconds between two looks for jobs whose runner is gone. */
  sweepMs?: number;
}): Promise<JobRunner> {
  const guard = guardLocks(needs.pool, (error) => needs.onError(error, 'queue'), needs.sweepMs ?? sweepMs);
  const taskList = Object.fromEntries(
    needs.jobs.map((job) => [
      job.name,
      async (payload: unknown) => {
        try {
          await job.perform(payload, needs.run);
        } catch (error) {
          needs.onError(error, job.name);
          throw error;
        }
      },
    ]),
  );
  const scheduled = needs.jobs.flatMap(({ name, schedule }) => (schedule === undefined ? [] : [{ task: name, match: schedule, identifier: name }]));
  let stopping = false;
  let runner: Runner | undefined;

  /** Starts the runner, and again after a pause when it ends by itself, e.g. because the database was away. */
  async function begin(): Promise<void> {
    const begun = await run({
      pgPool: needs.pool,
      events: guard.events,
      taskList,
      parsedCronItems: parseCronItems(scheduled),
      concurrency: 4,
      noHandleSignals: true,
      pollInterval: 2_000,
      logger: silent,
    });
    runner = begun;
    begun.promise.then(
      () => beginAgain(undefined),
      (error: unknown) => beginAgain(error),
    );
  }

  function beginAgain(error: unknown): void {
    if (stopping) return;
    runner = undefined;
    if (error !== undefined) needs.onError(error, 'queue');
    setTimeout(() => {
      if (!stopping) begin().catch((again: unknown) => beginAgain(again));
    }, restartMs).unref();
  }

  await begin();
  return {
    async stop() {
      stopping = true;
      guard.stop();
      // It may have ended by itself at the same moment, and then says so.
      await runner?.stop().catch(() => undefined);
    },
  };
}
