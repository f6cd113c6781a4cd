import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import pg from 'pg';

import type { Actor } from '#kernel/actor';
import { newUuid, type AccountId } from '#kernel/ids';
import { sql } from '#platform/sql';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { createFileShelf } from './file-shelf.ts';
import { createFiles, type Files } from './files.ts';
import { createScanner } from './scanner.ts';
import { sweepFilesJob } from './sweep-files.job.ts';

const dayMs = 86_400_000;
const today = Date.now();
const accountId = newUuid(today) as AccountId;
const actor: Actor = { kind: 'process', name: 'test', accountId };

describe('the sweep of the file store', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let files: Files;
  const folder = mkdtempSync(join(tmpdir(), 'gemeinsam-sweep-'));
  before(async () => {
    database = await openTestDatabase();
    owner = new pg.Client(database.owner);
    await owner.connect();
    await owner.query(`create schema probe; create table probe.paper (account_id uuid not null, id uuid not null, key text, primary key (account_id, id));
      select platform.protect('probe.paper', 'account')`);
    files = await createFiles(folder, createScanner(undefined));
  });
  after(async () => {
    await owner.end();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A file that was stored this many days ago. */
  async function aFile(content: string, daysAgo = 30): Promise<string> {
    const { key } = await files.putBytes(Buffer.from(content), 'application/pdf');
    age(key, daysAgo);
    return key;
  }
  function age(key: string, daysAgo: number): void {
    const then = new Date(today - daysAgo * dayMs);
    utimesSync(join(folder, key.slice(0, 2), key), then, then);
  }
  const hold = (key: string, id = newUuid(today)) => database.inUnit(actor, (unit) => unit.run(sql`insert into probe.paper (account_id, id, key) values (${accountId}, ${id}, ${key})`));
  const letGo = (key: string) => database.inUnit(actor, (unit) => unit.run(sql`delete from probe.paper where key = ${key}`));
  const isThere = (key: string) => files.read(key).then(() => true, () => false);
  const reports: { removed: number; bytes: number; brokenOff: number }[] = [];
  const sweep = (daysOn: number) =>
    sweepFilesJob({ shelf: createFileShelf(folder), report: (swept) => void reports.push(swept) }).perform(undefined, {
      unit: (as, work) => database.inUnit(as, work, new Date(today + daysOn * dayMs)),
    });

  it('counts the rows that were there before the room declared its files', async () => {
    const key = await aFile('from before');
    await hold(key);
    await owner.query("select platform.hold_files('probe.paper', 'account_id', 'key')");
    assert.deepEqual((await owner.query('select holder, key from platform.file_use where key = $1', [key])).rows, [{ holder: 'probe.paper', key }]);
    const wall = await owner.query("select relforcerowsecurity as forced from pg_class where oid = 'probe.paper'::regclass");
    assert.deepEqual(wall.rows, [{ forced: true }]);
  });

  it('keeps a file as long as one row of it is left, and removes it two days after the last one went', async () => {
    const key = await aFile('two holders');
    const [first, second] = [newUuid(today), newUuid(today)];
    await hold(key, first);
    await hold(key, second);
    await database.inUnit(actor, (unit) => unit.run(sql`delete from probe.paper where id = ${first}`));
    await sweep(0);
    await sweep(3);
    assert.equal(await isThere(key), true, 'the second row still holds it');
    await letGo(key);
    await sweep(3);
    await sweep(4);
    assert.equal(await isThere(key), true, 'two days have not passed');
    await sweep(6);
    assert.equal(await isThere(key), false);
    assert.deepEqual(reports.at(-1), { looked: 2, removed: 1, bytes: 11, brokenOff: 0 });
  });

  it('forgets that a file was unused when a row holds it again', async () => {
    const key = await aFile('held again');
    await sweep(10);
    await hold(key);
    await sweep(13);
    await letGo(key);
    await sweep(14);
    assert.equal(await isThere(key), true, 'its two days begin anew');
    await sweep(17);
    assert.equal(await isThere(key), false);
  });

  it('spares a file whose content was stored again while its removal was due', async () => {
    const key = await aFile('again and again');
    await sweep(20);
    age(key, -23);
    await sweep(23);
    assert.equal(await isThere(key), true);
  });

  it('follows a row that names another file, and one that names none', async () => {
    const [old, young] = [await aFile('old'), await aFile('young')];
    await hold(old);
    await database.inUnit(actor, (unit) => unit.run(sql`update probe.paper set key = ${young} where key = ${old}`));
    const uses = async () => (await owner.query<{ key: string }>('select key from platform.file_use where key = any($1)', [[old, young]])).rows.map(({ key }) => key);
    assert.deepEqual(await uses(), [young]);
    await database.inUnit(actor, (unit) => unit.run(sql`update probe.paper set key = null where key = ${young}`));
    assert.deepEqual(await uses(), []);
  });

  it('finishes what a killed sweep and broken-off uploads have left', async () => {
    const key = 'ab'.repeat(32);
    const stay = await aFile('put aside and fresh', -60);
    const shelf = createFileShelf(folder);
    assert.equal(await shelf.remove(stay, new Date(today)), undefined);
    writeFileSync(join(folder, 'incoming', 'half'), 'half');
    utimesSync(join(folder, 'incoming', 'half'), new Date(today - 9 * dayMs), new Date(today - 9 * dayMs));
    writeFileSync(join(folder, 'incoming', 'running'), 'running');
    await shelf.remove(await aFile('makes the folder'), new Date(today));
    writeFileSync(join(folder, 'leaving', key), 'killed');
    utimesSync(join(folder, 'leaving', key), new Date(today - 9 * dayMs), new Date(today - 9 * dayMs));
    assert.equal(await shelf.clearIncoming(new Date(today - 2 * dayMs)), 1);
    assert.deepEqual([readdirSync(join(folder, 'incoming')), readdirSync(join(folder, 'leaving'))], [['running'], []]);
    assert.equal(await isThere(stay), true);
  });

  it('lets the application role neither claim nor deny that a file is held', async () => {
    await assert.rejects(database.pool.query('delete from platform.file_use'), /permission denied/);
    await assert.rejects(database.pool.query("insert into platform.file_use values ('x', $1, $1, 'x')", [accountId]), /permission denied/);
  });

  it('knows every column of a room that names files', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select c.table_schema || '.' || c.table_name || '.' || c.column_name as name from information_schema.columns c
       where c.data_type = 'text' and (c.column_name = 'key' or c.column_name like '%document_key' or c.column_name like '%file_key')
         and c.table_schema in ('accounts', 'applications', 'cases', 'mailbox', 'payments', 'staff')
         and not exists (select 1 from information_schema.triggers t where t.trigger_name = 'hold_files' and t.event_object_schema = c.table_schema
           and t.event_object_table = c.table_name and t.action_statement like '%''' || c.column_name || '''%')`,
    );
    assert.deepEqual(rows, []);
    const held = await owner.query<{ n: number }>("select count(distinct event_object_schema || event_object_table)::int as n from information_schema.triggers where trigger_name = 'hold_files'");
    assert.ok((held.rows[0]?.n ?? 0) >= 5);
  });
});
