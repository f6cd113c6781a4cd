import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

import pg from 'pg';

import { createDatabase, migrate, prepareRoles, type Database, type MigrationFolder } from '#platform/db';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/embedded-postgres';
import { installQueue } from '#platform/jobs';

export interface TestDatabase extends Database {
  /** Connection of the owner, for looking behind row-level security and at the catalogue. */
  readonly owner: pg.PoolConfig;
}

const root = new URL('../../', import.meta.url).pathname;
const template = 'gemeinsam_template';
let cluster: Promise<EmbeddedPostgres> | undefined;
let counter = 0;
const dataDir = join(tmpdir(), `gemeinsam-test-${process.pid}`);

// Hooks of the whole run come in the order files were loaded, so this one comes before those of the test files, which still need
// the server for a moment. A run that is ended at once is looked after by the server itself, which stops with its process.
const farewellMs = 1_500;
after(() => {
  setTimeout(() => void stopCluster(), farewellMs);
});
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));

async function stopCluster(): Promise<void> {
  if (cluster !== undefined) await (await cluster).stop();
}

/** Every migration of the house: the platform first, then the modules in alphabetical order (no schema refers to another). */
export function migrationFolders(): MigrationFolder[] {
  const modules = join(root, 'src/modules');
  const names = readdirSync(modules).filter((name) => existsSync(join(modules, name, 'data/migrations'))).sort();
  return [
    { name: 'platform', folder: join(root, 'src/platform/db/migrations') },
    ...names.map((name) => ({ name, folder: join(modules, name, 'data/migrations') })),
  ];
}

/**
 * A fresh database with all tables, cloned from a template; the cluster is started once per test process and thrown away at its end.
 * The connection is that of the application role, so row-level security holds in tests as in life.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  cluster ??= startCluster();
  const server = await cluster;
  counter += 1;
  const name = `test_${counter}`;
  await asSuperuser(server, `create database ${name} template ${template}`);
  const database = createDatabase(server.connection('gemeinsam_app', name), () => undefined, 10);
  return { ...database, owner: server.connection('postgres', name) };
}

async function startCluster(): Promise<EmbeddedPostgres> {
  mkdirSync(dataDir, { recursive: true });
  const server = await startEmbeddedPostgres({ dataDir, fsync: false });
  await prepareRoles(server.superuser, server.connection('gemeinsam_app', template).password);
  await asSuperuser(server, `create database ${template}`);
  const owner = server.connection('postgres', template);
  const pool = new pg.Pool(owner);
  await installQueue(pool);
  await pool.end();
  await migrate(owner, migrationFolders());
  return server;
}

async function asSuperuser(server: EmbeddedPostgres, statement: string): Promise<void> {
  const client = new pg.Client(server.superuser);
  await client.connect();
  await client.query(statement);
  await client.end();
}
