import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

import pg from 'pg';
import * as z from 'zod';

import { openTestDatabase, type TestDatabase } from '#testing/database';

import { defineJob } from './define-job.ts';
import { startJobs, type JobRunner } from './start-jobs.ts';

describe('jobs whose runner is gone', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let runner: JobRunner | undefined;
  before(async () => {
    database = await openTestDatabase();
    pool = new pg.Pool({ ...database.owner, max: 6 });
    pool.on('error', () => undefined);
  });
  beforeEach(() => pool.query('delete from graphile_worker._private_jobs'));
  afterEach(async () => {
    await runner?.stop();
    runner = undefined;
  });
  after(async () => {
    await pool.end();
    await database.close();
  });

  /** A job as a runner leaves it when it dies: locked by that runner. */
  async function lockedBy(holder: string, n: number): Promise<void> {
    await pool.query("select graphile_worker.add_job('probe.work', json_build_object('n', $1::int), run_at := now() + interval '1 hour')", [n]);
    await pool.query("update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - interval '1 minute', run_at = now() where (payload ->> 'n')::int = $2", [holder, n]);
  }

  async function start(): Promise<number[]> {
    const performed: number[] = [];
    const job = defineJob({ name: 'probe.work', payload: z.object({ n: z.number() }), perform: async ({ n }) => void performed.push(n) });
    const onError = (error: unknown) => assert.fail(String(error));
    runner = await startJobs({ pool, jobs: [job], run: { unit: database.inUnit }, onError, sweepMs: 50 });
    return performed;
  }

  async function until(done: () => boolean | Promise<boolean>): Promise<void> {
    for (let turn = 0; turn < 500 && !(await done()); turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  it('performs a job that a dead runner had locked', async () => {
    await lockedBy('worker-pool-dead', 1);
    const performed = await start();
    await until(() => performed.length > 0);
    assert.deepEqual(performed, [1]);
  });

  it('leaves a job alone whose runner lives', async () => {
    const living = await pool.connect();
    await living.query("select pg_advisory_lock(7201913, hashtext('worker-pool-living'))");
    await lockedBy('worker-pool-living', 2);
    await lockedBy('worker-pool-dead', 3);
    const performed = await start();
    await until(() => performed.includes(3));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { rows } = await pool.query<{ locked_by: string }>('select locked_by from graphile_worker._private_jobs');
    living.release(true);
    assert.deepEqual([performed, rows], [[3], [{ locked_by: 'worker-pool-living' }]]);
  });

  it('performs a job again when the report of its end was lost', async () => {
    // Its name is known to the queue alone: a job that runs tells it.
    let name: string | undefined;
    const own = defineJob({
      name: 'probe.own',
      payload: z.object({}),
      perform: async () => void (name = (await pool.query<{ locked_by: string }>("select locked_by from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'probe.own'")).rows[0]?.locked_by),
    });
    const performed: number[] = [];
    const work = defineJob({ name: 'probe.work', payload: z.object({ n: z.number() }), perform: async ({ n }) => void performed.push(n) });
    runner = await startJobs({ pool, jobs: [own, work], run: { unit: database.inUnit }, onError: (error) => assert.fail(String(error)), sweepMs: 50 });
    await pool.query("select graphile_worker.add_job('probe.own')");
    await until(() => name !== undefined);
    await lockedBy(name ?? '', 4);
    await until(() => performed.length > 0);
    assert.deepEqual(performed, [4]);
  });
});
