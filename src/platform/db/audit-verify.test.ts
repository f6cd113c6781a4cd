import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import pg from 'pg';

import type { Actor } from '#kernel/actor';
import { newUuid, type AccountId } from '#kernel/ids';
import { sql } from '#platform/sql';
import { openTestDatabase, type TestDatabase } from '#testing/database';

describe('the check of the audit chain', () => {
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

  /** A chain of six entries, and what the check says of it after somebody with the owner's rights did this to it. */
  async function verdictAfter(statement: string): Promise<number | null | undefined> {
    const accountId = newUuid(Date.now()) as AccountId;
    const actor: Actor = { kind: 'person', accountId, trustLevel: 'basis', guest: false };
    for (let n = 0; n < 6; n += 1) {
      await database.inUnit(actor, (unit) => {
        unit.audit({ action: 'probe.read', subject: `thing:${n}` });
        return Promise.resolve();
      });
    }
    await owner.query(statement, [accountId]);
    return (await database.inUnit(actor, (unit) => unit.find<{ broken: number | null }>(sql`select platform.audit_verify() as broken`)))?.broken;
  }

  it('holds for a chain nobody touched, and for an owner without one', async () => {
    assert.equal(await verdictAfter('select $1::uuid'), null);
    const nobody: Actor = { kind: 'person', accountId: newUuid(Date.now()) as AccountId, trustLevel: 'none', guest: true };
    assert.deepEqual(await database.inUnit(nobody, (unit) => unit.find(sql`select platform.audit_verify() as broken`)), { broken: null });
  });

  it('names the first entry that was cut off the end, out of the middle, or all of them', async () => {
    assert.equal(await verdictAfter('delete from platform.audit_entry where owner_id = $1 and seq > 4'), 5);
    assert.equal(await verdictAfter('delete from platform.audit_entry where owner_id = $1 and seq = 3'), 3);
    assert.equal(await verdictAfter('delete from platform.audit_entry where owner_id = $1'), 1);
  });

  it('notices a head that was set back or taken away', async () => {
    assert.equal(await verdictAfter('update platform.audit_head set seq = 4, hash = (select hash from platform.audit_entry e where e.owner_id = $1 and e.seq = 4) where owner_id = $1'), 5);
    assert.equal(await verdictAfter('delete from platform.audit_head where owner_id = $1'), 1);
  });
});
