import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, it } from 'node:test';
import { Client, Pool } from 'pg';
import { findEmbeddedPostgres } from './find-embedded-postgres.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './start-embedded-postgres.ts';
import type { Connection } from './connection.ts';

const folders: string[] = [];
const servers: EmbeddedPostgres[] = [];

function newFolder(): string {
  const folder = mkdtempSync('/tmp/gemeinsam-test-');
  folders.push(folder);
  chmodSync(folder, 0o755);
  return folder;
}

async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(options);
  servers.push(server);
  return server;
}

async function ask(connection: Connection, text: string): Promise<unknown> {
  const client = new Client(connection);
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(text)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

/** Asks again and again while the server is away. */
async function askUntilBack(connection: Connection, text: string): Promise<unknown> {
  for (;;) {
    try {
      return await ask(connection, text);
    } catch {
      await pause(20);
    }
  }
}

/** A platform in a process of its own, so that it can be killed. Answers with its process once the server has a row. */
async function startInChild(dataDir: string): Promise<{ child: ChildProcess; postmaster: number }> {
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(import.meta.resolve('./start-embedded-postgres.ts'))};
    import pg from ${JSON.stringify(import.meta.resolve('pg'))};
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    const client = new pg.Client(server.superuser);
    await client.connect();
    await client.query('create table kept (value int)');
    await client.query('insert into kept values (42)');
    process.send(server.pid);
    setInterval(() => undefined, 1000);`;
  const parameters = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script];
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [postmaster] = (await once(child, 'message')) as [number];
  return { child, postmaster };
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('embedded PostgreSQL', () => {
  it('keeps rows over a stop and a second start, over the Unix socket only', async () => {
    const dataDir = newFolder();
    const steps: string[] = [];
    const first = await start({ dataDir, report: (step) => steps.push(step) });
    await ask(first.superuser, 'create table kept (value int)');
    await ask(first.superuser, 'insert into kept values (42)');
    await first.stop();
    const second = await start({ dataDir, report: (step) => steps.push(step) });
    assert.equal(await ask(second.superuser, 'select value from kept'), 42);
    assert.equal(await ask(second.superuser, "select current_setting('listen_addresses')"), '');
    assert.equal(await ask(second.superuser, "select current_setting('fsync')"), 'on');
    assert.deepEqual(steps, ['creating']);
  });

  it('sorts and folds as German readers expect and stores UTF-8', async () => {
    const server = await start({ dataDir: newFolder(), fsync: false });
    assert.equal(await ask(server.superuser, "select string_agg(x, ' ' order by x) from unnest(array['Zeitz','Östringen','Ohrdruf','apolda']) x"), 'apolda Ohrdruf Östringen Zeitz');
    assert.equal(await ask(server.superuser, "select lower('ÄÖÜ')"), 'äöü');
    assert.equal(await ask(server.superuser, 'show server_encoding'), 'UTF8');
  });

  it('admits a role with its derived password, by settings and by address, and refuses a wrong one', async () => {
    const server = await start({ dataDir: newFolder(), fsync: false });
    const role = server.connection('app_rt', 'postgres');
    await ask(server.superuser, `create role app_rt login password '${role.password}'`);
    assert.equal(await ask(role, 'select current_user::text'), 'app_rt');
    const pool = new Pool({ connectionString: server.url('app_rt', 'postgres') });
    assert.equal((await pool.query<{ who: string }>('select current_user::text as who')).rows[0]?.who, 'app_rt');
    await pool.end();
    await assert.rejects(ask({ ...role, password: 'guessed' }, 'select 1'), /password authentication failed/);
  });

  it('keeps its secret unreadable for others', async () => {
    const dataDir = newFolder();
    await start({ dataDir, fsync: false });
    assert.equal(statSync(join(dataDir, 'secrets', 'postgres')).mode & 0o777, 0o600);
    assert.equal(statSync(join(dataDir, 'secrets')).mode & 0o777, 0o700);
    assert.equal(existsSync(join(dataDir, 'postgres.password')), false);
  });

  it('refuses a second start on the same folder and lets the first go on', async () => {
    const dataDir = newFolder();
    const first = await start({ dataDir, fsync: false });
    await assert.rejects(startEmbeddedPostgres({ dataDir }), { code: 'inUse' });
    assert.equal(await ask(first.superuser, 'select 1'), 1);
    assert.equal(findEmbeddedPostgres({ dataDir })?.superuser.host, first.superuser.host);
    await first.stop();
    assert.equal(findEmbeddedPostgres({ dataDir }), undefined);
  });

  it('lets exactly one of several starts at once have the folder', async () => {
    const dataDir = newFolder();
    // A claim of a process that is long gone, so that all of them try to take it over.
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(dataDir, 'owner.json'), '{"pid":999999999,"identity":"gone"}');
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => start({ dataDir, fsync: false })));
    assert.equal(outcomes.filter((outcome) => outcome.status === 'fulfilled').length, 1);
  });

  it('comes back by itself, at the same address and with every committed row, after kill -9 of the server', async () => {
    const steps: string[] = [];
    const server = await start({ dataDir: newFolder(), report: (step) => steps.push(step) });
    await ask(server.superuser, 'create table kept (value int)');
    await ask(server.superuser, 'insert into kept values (42)');
    const before = server.pid;
    process.kill(before, 'SIGKILL');
    assert.equal(await askUntilBack(server.superuser, 'select value from kept'), 42);
    assert.notEqual(server.pid, before);
    assert.ok(steps.includes('restarting'));
  });

  it('starts again without loss after kill -9 of platform and server together', async () => {
    const dataDir = newFolder();
    const { child, postmaster } = await startInChild(dataDir);
    process.kill(postmaster, 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const server = await start({ dataDir });
    assert.equal(await ask(server.superuser, 'select value from kept'), 42);
  });

  it('replaces a server that outlived its platform', async () => {
    const dataDir = newFolder();
    const { child, postmaster } = await startInChild(dataDir);
    // Stopped, it cannot follow the signal it gets when its parent dies: the case of machines without setpriv.
    process.kill(postmaster, 'SIGSTOP');
    child.kill('SIGKILL');
    await once(child, 'exit');
    setTimeout(() => process.kill(postmaster, 'SIGCONT'), 200);
    const steps: string[] = [];
    const server = await start({ dataDir, report: (step) => steps.push(step) });
    assert.deepEqual(steps, ['stopping']);
    assert.equal(await ask(server.superuser, 'select value from kept'), 42);
    assert.notEqual(server.pid, postmaster);
  });

  it('starts although the number in an old pid file belongs to another process by now', async () => {
    const dataDir = newFolder();
    const first = await start({ dataDir, fsync: false });
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    const content = readFileSync(pidFile, 'utf8');
    await first.stop();
    // Of the same user as the server: PostgreSQL takes a process it may not signal for a stranger anyway.
    const owner = statSync(join(dataDir, 'postgres'));
    const stranger = spawn('/bin/sleep', ['600'], { stdio: 'ignore', ...(owner.uid === process.getuid?.() ? {} : { uid: owner.uid, gid: owner.gid }) });
    try {
      writeFileSync(pidFile, content.replace(/^\d+/, String(stranger.pid)));
      const second = await start({ dataDir, fsync: false });
      assert.equal(await ask(second.superuser, 'select 1'), 1);
      assert.equal(stranger.exitCode ?? stranger.signalCode, null);
    } finally {
      stranger.kill();
    }
  });

  it('begins afresh after a cut in the middle of its creation', async () => {
    const dataDir = newFolder();
    mkdirSync(join(dataDir, 'postgres.new', 'base'), { recursive: true });
    const server = await start({ dataDir, fsync: false });
    assert.equal(await ask(server.superuser, 'select 1'), 1);
    assert.equal(existsSync(join(dataDir, 'postgres.new')), false);
  });

  it('works below a folder that only its owner may enter', async () => {
    const parent = newFolder();
    chmodSync(parent, 0o700);
    const server = await start({ dataDir: join(parent, 'data'), fsync: false });
    assert.equal(await ask(server.superuser, 'select 1'), 1);
  });

  it('works below a folder whose name is longer than a socket address', async () => {
    const server = await start({ dataDir: join(newFolder(), 'x'.repeat(120)), fsync: false });
    assert.equal(await ask(server.superuser, 'select 1'), 1);
    const socketDir = server.superuser.host;
    await server.stop();
    assert.equal(existsSync(socketDir), false);
  });

  it('names the folder when it cannot be made', async () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, '');
    await assert.rejects(startEmbeddedPostgres({ dataDir: join(file, 'data') }), { code: 'notWritable' });
  });

  it('refuses a cluster whose secret is gone instead of making a new one', async () => {
    const dataDir = newFolder();
    const server = await start({ dataDir, fsync: false });
    await server.stop();
    rmSync(join(dataDir, 'secrets'), { recursive: true });
    await assert.rejects(startEmbeddedPostgres({ dataDir }), { code: 'secretLost' });
  });

  it('refuses a cluster of another major version', async () => {
    const dataDir = newFolder();
    const server = await start({ dataDir, fsync: false });
    await server.stop();
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await assert.rejects(startEmbeddedPostgres({ dataDir }), { code: 'otherVersion' });
  });
});
