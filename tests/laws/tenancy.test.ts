import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';

import pg from 'pg';

import type { Actor } from '#kernel/actor';
import type { TenantId } from '#kernel/ids';
import { createDatabase, migrate, prepareRoles } from '#platform/db';
import { installQueue } from '#platform/jobs';
import { migrationFolders, openTestDatabase, type TestDatabase } from '#testing/database';

import { findUnprotectedTables } from './schema-protection.ts';

/** Functions that run with the rights of the owner. Each is a door through the wall and needs its reason here. */
const ownersFunctions: Readonly<Record<string, string>> = {
  'platform.audit_append': 'Only the platform writes the audit chain; the application role cannot.',
  'platform.note_file_use': 'Notes which files rooms hold; nobody else may say that a file is held or not.',
  'platform.enqueue': 'Puts a job into the queue, whose tables belong to the owner.',
};

describe('the wall between owners in the database', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  before(async () => {
    database = await openTestDatabase();
    owner = new pg.Client(database.owner);
    await owner.connect();
  });
  after(async () => {
    await owner.end();
    await database.close();
  });

  it('protects every table by its owner, or shares it for a stated reason', async () => {
    const { seen, faults } = await findUnprotectedTables(owner);
    assert.ok(seen >= 30, `only ${seen} tables were seen`);
    assert.deepEqual(faults, []);
  });

  it('keeps the list of shared tables free of tables that are gone', async () => {
    const { rows } = await owner.query<{ name: string }>('select table_name as name from platform.shared_table where to_regclass(table_name) is null');
    assert.deepEqual(rows, []);
  });

  it('connects as a role that owns nothing, is no superuser and cannot pass row-level security', async () => {
    const { rows } = await database.pool.query(
      `select r.rolname as name, r.rolsuper as super, r.rolbypassrls as bypass, r.rolcreaterole as roles, r.rolcreatedb as databases, r.rolreplication as replication,
        (select count(*)::int from pg_class c where c.relowner = r.oid) + (select count(*)::int from pg_proc f where f.proowner = r.oid)
          + (select count(*)::int from pg_namespace n where n.nspowner = r.oid) as owns,
        (select count(*)::int from pg_auth_members m where m.member = r.oid) as memberships
       from pg_roles r where r.rolname = current_user`,
    );
    assert.deepEqual(rows, [{ name: 'gemeinsam_app', super: false, bypass: false, roles: false, databases: false, replication: false, owns: 0, memberships: 0 }]);
  });

  it('gives the application role no more than rows: no truncate, no trigger, no reference, no new tables', async () => {
    const { rows } = await owner.query<{ what: string }>(
      `select n.nspname || '.' || c.relname || ' ' || privilege as what
       from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(array['TRUNCATE', 'TRIGGER', 'REFERENCES']) as privilege
       where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and has_table_privilege('gemeinsam_app', c.oid, privilege)
       union all
       select n.nspname || ' CREATE' from pg_namespace n where has_schema_privilege('gemeinsam_app', n.oid, 'CREATE') and n.nspname not like 'pg\\_%'`,
    );
    assert.deepEqual(rows, []);
  });

  it('lets the application role write neither the audit trail nor the list of shared tables', async () => {
    const { rows } = await owner.query<{ what: string }>(
      `select t || ' ' || p as what from unnest(array['platform.audit_entry', 'platform.audit_head', 'platform.shared_table', 'public.gemeinsam_migration']) as t,
        unnest(array['INSERT', 'UPDATE', 'DELETE']) as p where has_table_privilege('gemeinsam_app', t, p)`,
    );
    assert.deepEqual(rows, []);
  });

  it('runs only listed functions with the rights of the owner, each with a fixed search path and closed to the public', async () => {
    const { rows } = await owner.query<{ name: string; path: boolean; open: boolean }>(
      `select n.nspname || '.' || f.proname as name, coalesce(array_to_string(f.proconfig, ','), '') like '%search_path=%' as path,
        exists (select 1 from aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) g where g.grantee = 0) as open
       from pg_proc f join pg_namespace n on n.oid = f.pronamespace
       where f.prosecdef and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') order by 1`,
    );
    const expected = Object.keys(ownersFunctions).toSorted().map((name) => ({ name, path: true, open: false }));
    assert.deepEqual(rows, expected);
  });

  it('shows no view that would run with the rights of the owner', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('v', 'm') and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'graphile_worker')
         and not coalesce('security_invoker=true' = any(c.reloptions), false)`,
    );
    assert.deepEqual(rows, []);
  });

  it('hides and refuses the rows of others in practice: nobody reads none, another tenant reads none, a foreign insert fails', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()];
    const as = (tenantId: string): Actor => ({ kind: 'process', name: 'law', tenantId: tenantId as TenantId });
    const insert = {
      name: 'law_insert',
      text: `insert into staff.member (tenant_id, id, display_name, email, roles, invited_at) values ($1, $2, 'Law', $3, '{}', now())`,
      values: [mine, randomUUID(), 'law@example.org'],
    };
    const count = { name: 'law_count', text: 'select count(*)::int as n from staff.member', values: [] };
    await database.inUnit(as(mine), (unit) => unit.run(insert));
    const seenBy = async (actor: Actor): Promise<number | undefined> => (await database.inUnit(actor, (unit) => unit.find<{ n: number }>(count)))?.n;
    assert.deepEqual([await seenBy(as(mine)), await seenBy(as(theirs)), await seenBy({ kind: 'nobody' })], [1, 0, 0]);
    await assert.rejects(
      database.inUnit(as(theirs), (unit) => unit.run({ ...insert, values: [mine, randomUUID(), 'other@example.org'] })),
      { code: '42501' },
    );
  });
});

describe('the law finds', () => {
  const planted: readonly (readonly [what: string, statements: string, fault: RegExp])[] = [
    ['a table without protection', 'create table cases.planted (tenant_id uuid not null, id uuid, primary key (tenant_id, id))', /^cases\.planted: row-level security is not enabled/],
    ['a table whose protection is not forced', "create table cases.planted (tenant_id uuid not null, id uuid, primary key (tenant_id, id)); select platform.protect('cases.planted', 'tenant'); alter table cases.planted no force row level security", /^cases\.planted: row-level security is not forced/],
    ['a key that leaves the owner out', "create table cases.planted (tenant_id uuid not null, id uuid primary key); select platform.protect('cases.planted', 'tenant')", /^cases\.planted: tenant_id is not in the primary key/],
    ['a second policy that opens the first', "create table cases.planted (tenant_id uuid not null, id uuid, primary key (tenant_id, id)); select platform.protect('cases.planted', 'tenant'); create policy open on cases.planted using (true)", /^cases\.planted: has several policies/],
    ['a policy that compares with the wrong owner', "create table cases.planted (tenant_id uuid not null, id uuid, primary key (tenant_id, id)); alter table cases.planted enable row level security; alter table cases.planted force row level security; create policy owner on cases.planted using (true) with check (true)", /^cases\.planted: its policy is not about/],
    ['a shared table without a real reason', "create table cases.planted (id uuid primary key); select platform.share('cases.planted', 'needed')", /^cases\.planted: is shared without a reason/],
  ];
  for (const [what, statements, fault] of planted) {
    it(what, async () => {
      const database = await openTestDatabase();
      const owner = new pg.Client(database.owner);
      await owner.connect();
      try {
        await owner.query(statements);
        const { faults } = await findUnprotectedTables(owner);
        assert.ok(faults.some((found) => fault.test(found)), `not found; faults: ${faults.join(' | ')}`);
      } finally {
        await owner.end();
        await database.close();
      }
    });
  }
});

describe('a server of one’s own', () => {
  it('can be prepared and migrated twice, and worked on, by an owner that is no superuser and may only create roles', async () => {
    const database = await openTestDatabase();
    const superuser = new pg.Client(database.owner);
    await superuser.connect();
    const name = `law_${process.pid}`;
    const password = randomUUID();
    const owner = { ...database.owner, user: name, password, database: name };
    try {
      await superuser.query(`create role ${name} login createrole password '${password}'`);
      await superuser.query(`grant gemeinsam_app to ${name} with admin option`);
      await superuser.query(`create database ${name} owner ${name} template template0`);
      const appPassword = String(database.pool.options.password);
      for (const round of [1, 2]) {
        await prepareRoles(owner, appPassword);
        const pool = new pg.Pool(owner);
        await installQueue(pool);
        await pool.end();
        const applied = await migrate(owner, migrationFolders());
        assert.equal(applied.length > 0, round === 1);
      }
      // Forced row-level security holds for such an owner as well, also inside the functions that run with its rights.
      const { host, port } = database.pool.options;
      const work = createDatabase({ host, port, user: 'gemeinsam_app', password: appPassword, database: name } as pg.PoolConfig, () => undefined, 2);
      const tenant: Actor = { kind: 'process', name: 'law', tenantId: randomUUID() as TenantId };
      await work.inUnit(tenant, (unit) => {
        unit.audit({ action: 'law.work', subject: 'law:1' });
        unit.enqueue({ name: 'law.nothing', payload: {} });
        return Promise.resolve();
      });
      const seen = await work.inUnit(tenant, (unit) => unit.find<{ n: number }>({ name: 'law_audit', text: 'select count(*)::int as n from platform.audit_entry', values: [] }));
      await work.close();
      assert.deepEqual(seen, { n: 1 });
      // A room that declares its files counts the rows it has, which such an owner sees only while the wall is lowered; then it stands again.
      const hands = new pg.Client(owner);
      await hands.connect();
      await hands.query(`create schema law; create table law.paper (account_id uuid not null, id uuid not null, key text, primary key (account_id, id));
        select platform.protect('law.paper', 'account')`);
      await hands.query("begin; select set_config('app.account_id', '00000000-0000-7000-8000-0000000000aa', true)");
      await hands.query("insert into law.paper values ('00000000-0000-7000-8000-0000000000aa', '00000000-0000-7000-8000-0000000000bb', 'ab')");
      await hands.query('commit');
      await hands.query("select platform.hold_files('law.paper', 'account_id', 'key')");
      const held = await hands.query("select (select array_agg(key) from platform.file_use) as keys, (select count(*)::int from law.paper) as seen, relforcerowsecurity as forced from pg_class where oid = 'law.paper'::regclass");
      await hands.end();
      assert.deepEqual(held.rows, [{ keys: ['ab'], seen: 0, forced: true }]);
    } finally {
      await superuser.query(`drop database if exists ${name} with (force)`);
      await superuser.query(`drop owned by ${name}`).catch(() => undefined);
      await superuser.query(`revoke gemeinsam_app from ${name}`).catch(() => undefined);
      await superuser.query(`drop role if exists ${name}`).catch(() => undefined);
      await superuser.end();
      await database.close();
    }
  });
});
