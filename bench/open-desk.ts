import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { createApplications, type ApplicationsApi } from '#modules/applications';
import { createSessions } from '#platform/auth';
import { readConfig } from '#platform/config';
import { createDatabase, prepareRoles, type Database } from '#platform/db';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/embedded-postgres';
import { createMail } from '#platform/mail';
import { startRelay, type Relay } from '#platform/outbox';

import { prepareSchema } from '../src/app/create-platform.tsx';
import { migrationFolders } from '../src/app/migration-folders.ts';
import { createModules, type Modules } from '../src/app/modules.ts';
import { createProcesses } from '../src/app/processes.ts';
import { seedReference } from '../src/app/seed.ts';

/** Modules, units and relay of the platform on an embedded database that syncs every commit; no pages and no job runner. */
export interface Desk {
  readonly cluster: EmbeddedPostgres;
  readonly databaseName: string;
  readonly database: Database;
  readonly modules: Modules;
  readonly applications: ApplicationsApi;
  readonly owner: pg.Pool;
  startRelay(): Relay;
  close(): Promise<void>;
}

const databaseName = 'gemeinsam';

/** Opens a desk in a temporary folder, with the real packages and the data of Thüringen. */
export async function openDesk(): Promise<Desk> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gemeinsam-bench-'));
  const config = readConfig({ GEMEINSAM_DATA: dataDir, LOG_LEVEL: 'silent' });
  const cluster = await startEmbeddedPostgres({ dataDir: join(dataDir, 'database') });
  const app = cluster.connection('gemeinsam_app', databaseName);
  const superuser = new pg.Client(cluster.superuser);
  await superuser.connect();
  await superuser.query(`create database ${databaseName}`);
  await superuser.end();
  await prepareRoles(cluster.superuser, app.password);
  const ownerConnection = cluster.connection('postgres', databaseName);
  await prepareSchema({ owner: ownerConnection, app, kind: 'embedded', version: cluster.version, stop: () => cluster.stop() }, migrationFolders);
  const database = createDatabase(app, () => undefined);
  const files = { put: refuseFile, putBytes: refuseFile, read: refuseFile, remove: refuseFile };
  const mail = createMail(config.mail);
  const modules = createModules({ config, database, sessions: createSessions(database.pool), files, mail, now: () => new Date(), allRoutes: () => [] });
  await seedReference(database, modules, { demo: false, germany: false }, () => undefined);
  await modules.warm();
  const applications = createApplications({ ...modules, guests: modules.accounts, profile: modules.accounts, files, mail, publicUrl: config.publicUrl }).api;
  const owner = new pg.Pool({ ...ownerConnection, max: 2 });
  // The server ends before the last connection has said goodbye.
  owner.on('error', () => undefined);
  return {
    cluster,
    databaseName,
    database,
    modules,
    applications,
    owner,
    startRelay: () =>
      startRelay({
        pool: database.pool,
        inUnit: database.inUnit,
        handlers: createProcesses({ modules, publicUrl: config.publicUrl }).flatMap((process) => process.handlers),
        onError: (error) => console.error(error),
      }),
    async close() {
      await modules.close();
      await database.close();
      await owner.end();
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const refuseFile = () => Promise.reject(new Error('the bench stores no files'));
