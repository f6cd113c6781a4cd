import { createHmac } from 'node:crypto';
import { join } from 'node:path';

import pg from 'pg';

import type { Config } from '#platform/config';
import { prepareRoles } from '#platform/db';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';

/** The two ways into the database: as owner for migrations and the queue, as application for everything else. */
export interface DatabaseDoors {
  readonly owner: pg.ClientConfig;
  readonly app: pg.PoolConfig;
  readonly kind: 'embedded' | 'server';
  readonly version: string;
  stop(): Promise<void>;
}

const databaseName = 'gemeinsam';

/**
 * Opens the database of the settings: a server when `DATABASE_URL` names one, else the embedded PostgreSQL in the data folder.
 * The role of the application is created or renewed; it owns nothing.
 */
export async function openDatabase(config: Config, report: (step: string) => void): Promise<DatabaseDoors> {
  return config.databaseUrl === undefined ? openEmbedded(config, report) : openServer(config, config.databaseUrl);
}

async function openEmbedded(config: Config, report: (step: string) => void): Promise<DatabaseDoors> {
  const cluster = await startEmbeddedPostgres({ dataDir: join(config.dataDir, 'database'), report });
  const owner = cluster.connection('postgres', databaseName);
  const app = cluster.connection('gemeinsam_app', databaseName);
  await createDatabaseOnce(cluster.superuser);
  await prepareRoles(cluster.superuser, app.password);
  return { owner, app, kind: 'embedded', version: cluster.version, stop: () => cluster.stop() };
}

async function createDatabaseOnce(superuser: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    const known = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (known.rowCount === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}

async function openServer(config: Config, url: string): Promise<DatabaseDoors> {
  const password = createHmac('sha256', config.secret).update('gemeinsam_app').digest('base64url');
  const owner: pg.ClientConfig = { connectionString: url };
  await prepareRoles(owner, password);
  const appUrl = new URL(url);
  appUrl.username = 'gemeinsam_app';
  appUrl.password = password;
  const client = new pg.Client(owner);
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return { owner, app: { connectionString: appUrl.href }, kind: 'server', version: rows[0]?.server_version ?? '?', stop: () => Promise.resolve() };
}
