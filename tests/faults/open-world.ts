import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import type { AccountId } from '#kernel/ids';
import { newUuid } from '#kernel/ids';
import { createSessions } from '#platform/auth';
import { readConfig } from '#platform/config';
import { prepareRoles } from '#platform/db';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#platform/embedded-postgres';
import { createLog } from '#platform/log';

import { createPlatform, prepareSchema, type Platform } from '../../src/app/create-platform.tsx';
import { migrationFolders } from '../../src/app/migration-folders.ts';
import { seedReference } from '../../src/app/seed.ts';

/** The whole platform on a port of its own, with a database that can be taken away from it. */
export interface World {
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  readonly dataDir: string;
  readonly platform: Platform;
  readonly cluster: EmbeddedPostgres;
  /** Looks behind row-level security, past the wire that `cutDatabase` cuts. */
  readonly owner: pg.Pool;
  /** Ends every connection of the platform to its database and refuses new ones. */
  cutDatabase(): Promise<void>;
  mendDatabase(): Promise<void>;
  /** Cookie header of a fresh session; the trust level suffices for every service. */
  signIn(accountId?: string): Promise<{ cookie: string; accountId: string }>;
  /** Rows of every table of the platform's own schemas, by name. Sessions are left out: they are touched by looking. */
  countRows(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

const name = 'gemeinsam';

/** Starts embedded database, reference data and platform in a folder of its own. `fsync` is off unless a crash is to be survived. */
export async function openWorld(environment: Record<string, string> = {}, options: { role?: 'all' | 'worker'; fsync?: boolean } = {}): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gemeinsam-faults-'));
  const port = await freePort();
  const config = readConfig({ PORT: String(port), GEMEINSAM_DATA: dataDir, LOG_LEVEL: 'silent', PUBLIC_URL: `http://127.0.0.1:${port}`, ...environment });
  const cluster = await startEmbeddedPostgres({ dataDir: join(dataDir, 'database'), fsync: options.fsync ?? false });
  const owner = new pg.Pool({ ...cluster.connection('postgres', name), max: 3 });
  owner.on('error', () => undefined);
  const wire = await layWire(dataDir, cluster.superuser.host, cluster.superuser.port);
  const app = cluster.connection('gemeinsam_app', name);
  await asSuperuser(cluster, `create database ${name}`);
  await prepareRoles(cluster.superuser, app.password);
  const doors = {
    owner: { ...cluster.connection('postgres', name), host: wire.folder },
    app: { ...app, host: wire.folder },
    kind: 'embedded' as const,
    version: cluster.version,
    stop: () => cluster.stop(),
  };
  await prepareSchema(doors, migrationFolders);
  const platform = await createPlatform({ config, doors, log: createLog('silent'), role: options.role ?? 'all' });
  await seedReference(platform.database, platform.modules, { demo: false, germany: false }, () => undefined);
  await platform.modules.warm();
  await platform.listen();
  const sessions = createSessions(platform.database.pool);
  return {
    address: config.publicUrl,
    dataDir,
    platform,
    cluster,
    owner,
    cutDatabase: () => wire.cut(),
    mendDatabase: () => wire.mend(),
    async signIn(accountId = newUuid(Date.now())) {
      const token = await sessions.open({ realm: 'person', accountId: accountId as AccountId, trustLevel: 'hoch', guest: false, label: 'Test' }, new Date());
      return { cookie: `gemeinsam_konto=${token}`, accountId };
    },
    countRows: () => countRows(owner),
    async close() {
      await platform.close();
      await owner.end();
      await wire.cut();
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function countRows(owner: pg.Pool): Promise<Record<string, number>> {
  const tables = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') and schemaname not like 'graphile%' and tablename <> 'session' order by 1`,
  );
  const counts = await owner.query<{ name: string; n: number }>(tables.rows.map((table) => `select '${table.name}' as name, count(*)::int as n from ${table.name}`).join(' union all '));
  return Object.fromEntries(counts.rows.map((row) => [row.name, row.n]));
}

/** A Unix socket of our own in front of the server's, so that the database can vanish and come back for the platform alone. */
async function layWire(parent: string, host: string, port: number): Promise<{ folder: string; cut(): Promise<void>; mend(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'gw-'));
  const path = join(folder, `.s.PGSQL.${port}`);
  const open = new Set<Socket>();
  let server: Server | undefined;
  async function mend(): Promise<void> {
    if (server !== undefined) return;
    const fresh = createServer((near) => {
      const far = connect(join(host, `.s.PGSQL.${port}`));
      for (const [one, other] of [[near, far], [far, near]] as const) {
        open.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          open.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
    await new Promise<void>((resolve) => void fresh.listen(path, resolve));
    server = fresh;
  }
  async function cut(): Promise<void> {
    const old = server;
    if (old === undefined) return;
    server = undefined;
    const closed = new Promise<void>((resolve) => void old.close(() => resolve()));
    for (const socket of open) socket.destroy();
    await closed;
  }
  await mend();
  return { folder, cut, mend };
}

async function asSuperuser(cluster: EmbeddedPostgres, statement: string): Promise<void> {
  const client = new pg.Client(cluster.superuser);
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => void server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
