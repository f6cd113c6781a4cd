import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import type { Actor } from '#kernel/actor';
import { newUuid, type AccountId, type StaffId, type TenantId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';
import { createSessions } from '#platform/auth';
import { readConfig } from '#platform/config';
import { createFiles, createScanner } from '#platform/files';
import type { MailMessage } from '#platform/mail';
import { startRelay, type Relay } from '#platform/outbox';
import { administrationId } from '#modules/competence';

import { createModules, type Modules } from '../../src/app/modules.ts';
import { createProcesses } from '../../src/app/processes.ts';
import { seedReference } from '../../src/app/seed.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

/** The whole platform without its pages: real rooms, real database, real stories; jobs run when a test says so, mail is kept. */
export interface World {
  readonly database: TestDatabase;
  readonly modules: Modules;
  readonly relay: Relay;
  readonly mails: MailMessage[];
  clock: Date;
  unit<T>(actor: Actor, work: (unit: Unit) => Promise<T>): Promise<T>;
  /** Delivers facts and runs due jobs until both are quiet. */
  settle(): Promise<void>;
  /** Runs the queued jobs of one name, as often as asked, and tells how many there were. */
  runJobs(name: string, times?: number): Promise<number>;
  close(): Promise<void>;
}

/** A person with a Servicekonto. */
export function aPerson(trustLevel: 'basis' | 'substantiell' = 'substantiell'): Extract<Actor, { kind: 'person' }> {
  return { kind: 'person', accountId: newUuid(Date.now()) as AccountId, trustLevel, guest: false };
}

/** A member of staff of the administration with this ARS. */
export function aCaseworker(ars: string, displayName = 'Petra Winkler'): Extract<Actor, { kind: 'staff' }> {
  return { kind: 'staff', staffId: newUuid(Date.now()) as StaffId, tenantId: administrationId(ars) as TenantId, roles: ['caseworker'], displayName };
}

/** Opens a world on a fresh database with Thüringen and the package library. */
export async function openWorld(): Promise<World> {
  const database = await openTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'gemeinsam-world-'));
  const config = readConfig({ GEMEINSAM_DATA: folder, LOG_LEVEL: 'silent' });
  const mails: MailMessage[] = [];
  const world = { clock: new Date('2026-11-23T10:00:00Z') };
  const modules = createModules({
    config,
    database,
    sessions: createSessions(database.pool),
    files: await createFiles(join(folder, 'files'), createScanner(undefined)),
    mail: { send: (message) => Promise.resolve(void mails.push(message)), close: () => undefined },
    now: () => world.clock,
    allRoutes: () => [],
  });
  await seedReference(database, modules, { demo: false, germany: false }, () => undefined);
  await modules.warm();
  const unit: World['unit'] = (actor, work) => database.inUnit(actor, work, world.clock);
  const faults: unknown[] = [];
  const relay = startRelay({
    pool: database.pool,
    inUnit: unit,
    handlers: createProcesses({ modules, publicUrl: config.publicUrl }).flatMap((process) => process.handlers),
    onError: (error) => void faults.push(error),
    pollMs: 20,
  });
  const owner = new pg.Pool({ ...database.owner, max: 2 });
  owner.on('error', () => undefined);

  async function runJobs(name: string, times = 1): Promise<number> {
    const { rows } = await owner.query<{ id: string; payload: unknown }>(
      `select j.id, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id where j.task_identifier = $1 order by j.id`,
      [name],
    );
    const job = modules.all.flatMap((room) => room.jobs).find((candidate) => candidate.name === name);
    if (job === undefined) throw new Error(`no job ${name}`);
    for (const row of rows) {
      for (let round = 0; round < times; round += 1) await job.perform(row.payload, { unit });
      await owner.query('delete from graphile_worker._private_jobs where id = $1', [row.id]);
    }
    return rows.length;
  }

  return Object.assign(world, {
    database,
    modules,
    relay,
    mails,
    unit,
    runJobs,
    async settle() {
      for (let quiet = false; !quiet; ) {
        await relay.drain();
        if (faults.length > 0) throw new Error('a fact could not be delivered', { cause: faults[0] });
        quiet = (await runJobs('cases.renderDecision')) + (await runJobs('mailbox.notify')) === 0;
      }
    },
    async close() {
      await relay.stop();
      await modules.close();
      await owner.end();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}
