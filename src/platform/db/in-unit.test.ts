import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import pg from 'pg';

import type { Actor } from '#kernel/actor';
import type { AccountId, TenantId } from '#kernel/ids';
import { refusal } from '#kernel/refusal';
import { ok, refuse } from '#kernel/result';
import { sql } from '#platform/sql';
import { openTestDatabase, type TestDatabase } from '#testing/database';

const tenantA = '00000000-0000-7000-8000-00000000000a' as TenantId;
const tenantB = '00000000-0000-7000-8000-00000000000b' as TenantId;
const inTenant = (tenantId: TenantId): Actor => ({ kind: 'process', name: 'test', tenantId });

describe('inUnit', () => {
  let database: TestDatabase;
  before(async () => {
    database = await openTestDatabase();
    const owner = new pg.Client(database.owner);
    await owner.connect();
    await owner.query(`create schema probe; create table probe.thing (tenant_id uuid not null, id int not null, primary key (tenant_id, id));
      select platform.protect('probe.thing', 'tenant')`);
    await owner.end();
  });
  after(() => database.close());

  it('commits rows, facts, audit entries and jobs together', async () => {
    await database.inUnit(inTenant(tenantA), async (unit) => {
      await unit.run(sql`insert into probe.thing (tenant_id, id) values (${tenantA}, 1)`);
      unit.say({ name: 'probe.made', stream: 's1', payload: { id: 1 } });
      unit.audit({ action: 'probe.make', subject: 'thing:1' });
      unit.enqueue({ name: 'probe.job', payload: { id: 1 } });
      return ok(1);
    });
    const facts = await database.pool.query("select name from platform.outbox where stream = 's1'");
    assert.equal(facts.rowCount, 1);
    const owner = new pg.Client(database.owner);
    await owner.connect();
    const jobs = await owner.query("select 1 from graphile_worker.jobs where task_identifier = 'probe.job'");
    await owner.end();
    assert.equal(jobs.rowCount, 1);
  });

  it('rolls everything back when a use-case refuses', async () => {
    const outcome = await database.inUnit(inTenant(tenantA), async (unit) => {
      await unit.run(sql`insert into probe.thing (tenant_id, id) values (${tenantA}, 2)`);
      unit.say({ name: 'probe.made', stream: 's2', payload: {} });
      return refuse(refusal('probe.no', 409));
    });
    assert.equal(outcome.ok, false);
    const things = await database.inUnit(inTenant(tenantA), (unit) => unit.rows(sql`select 1 from probe.thing where id = 2`));
    assert.equal(things.length, 0);
    assert.equal((await database.pool.query("select 1 from platform.outbox where stream = 's2'")).rowCount, 0);
  });

  it('throws when a pipelined statement fails, and leaves nothing behind', async () => {
    await assert.rejects(
      database.inUnit(inTenant(tenantA), async (unit) => {
        await unit.run(sql`insert into probe.thing (tenant_id, id) values (${tenantA}, 3)`);
        await unit.run(sql`insert into probe.thing (tenant_id, id) values (${tenantA}, 3)`).catch(() => undefined);
        unit.say({ name: 'probe.made', stream: 's3', payload: {} });
      }),
    );
    assert.equal((await database.pool.query("select 1 from platform.outbox where stream = 's3'")).rowCount, 0);
  });

  it('hides the rows of another tenant and refuses to write into it', async () => {
    await database.inUnit(inTenant(tenantB), (unit) => unit.run(sql`insert into probe.thing (tenant_id, id) values (${tenantB}, 9)`));
    const seen = await database.inUnit(inTenant(tenantA), (unit) => unit.rows(sql`select 1 from probe.thing where id = 9`));
    assert.equal(seen.length, 0);
    await assert.rejects(
      database.inUnit(inTenant(tenantA), (unit) => unit.run(sql`insert into probe.thing (tenant_id, id) values (${tenantB}, 10)`)),
      /row-level security/,
    );
  });

  it('shows nothing to nobody', async () => {
    const seen = await database.inUnit({ kind: 'nobody' }, (unit) => unit.rows(sql`select 1 from probe.thing`));
    assert.equal(seen.length, 0);
  });

  it('chains audit entries per owner without a fork under concurrency, and notices tampering', async () => {
    const account: Actor = { kind: 'person', accountId: '00000000-0000-7000-8000-0000000000aa' as AccountId, trustLevel: 'basis', guest: false };
    await Promise.all(
      Array.from({ length: 30 }, (_unused, n) =>
        database.inUnit(account, (unit) => {
          unit.audit({ action: 'probe.read', subject: `thing:${n}` });
          return Promise.resolve();
        }),
      ),
    );
    const verify = () => database.inUnit(account, (unit) => unit.find<{ broken: number | null }>(sql`select platform.audit_verify() as broken`));
    assert.deepEqual(await verify(), { broken: null });
    const owner = new pg.Client(database.owner);
    await owner.connect();
    await owner.query("update platform.audit_entry set action = 'probe.hidden' where account_id = '00000000-0000-7000-8000-0000000000aa' and seq = 7");
    await owner.end();
    assert.deepEqual(await verify(), { broken: 7 });
  });

  it('refuses to change or delete audit entries as the application', async () => {
    await assert.rejects(database.pool.query('delete from platform.audit_entry'), /permission denied/);
    await assert.rejects(database.pool.query("update platform.audit_entry set action = 'x'"), /permission denied/);
  });
});
