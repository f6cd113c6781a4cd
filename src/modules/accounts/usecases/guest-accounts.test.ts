import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { Actor } from '#kernel/actor';
import type { AccountId } from '#kernel/ids';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { createKeys } from './create-keys.ts';
import { endAccount } from './end-account.ts';
import { getProfile } from './get-profile.ts';
import { createGuestAccounts } from './guest-accounts.ts';
import { listAccountsToEnd } from './list-ending-accounts.ts';

const nobody = { kind: 'nobody' } as const;
const guests = createGuestAccounts(createKeys('a secret'));
const asGuest = (id: string): Actor => ({ kind: 'person', accountId: id as AccountId, trustLevel: 'none', guest: true });

describe('guest accounts', () => {
  let database: TestDatabase;
  before(async () => {
    database = await openTestDatabase();
  });
  after(() => database.close());

  const open = () => database.inUnit(nobody, (unit) => guests.openGuest(unit, { email: 'Gast@Beispiel.example', locale: 'en' }));

  it('opens an account whose profile only its owner sees', async () => {
    const id = await open();
    const own = await database.inUnit(asGuest(id), getProfile);
    assert.equal(own.email, 'gast@beispiel.example');
    assert.equal(own.locale, 'en');
    const other = await database.inUnit(asGuest('00000000-0000-7000-8000-000000000001'), getProfile);
    assert.equal(other.email, undefined);
    assert.equal((await database.inUnit(nobody, getProfile)).email, undefined);
  });

  it('leaves the unit of nobody without an owner after opening a guest', async () => {
    const seen = await database.inUnit(nobody, async (unit) => {
      await guests.openGuest(unit, { locale: 'de' });
      return getProfile(unit);
    });
    assert.equal(seen.assuredBy, 'none');
    assert.equal(seen.email, undefined);
  });

  it('finds the account by its newest resume code, however it was typed, and not by an older one', async () => {
    const id = await open();
    const old = await database.inUnit(asGuest(id), (unit) => guests.issueResumeCode(unit));
    const code = await database.inUnit(asGuest(id), (unit) => guests.issueResumeCode(unit));
    assert.match(code, /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const find = (typed: string, now?: Date) => database.inUnit(nobody, (unit) => guests.findByResumeCode(unit, typed), now);
    assert.equal(await find(code.toLowerCase().replaceAll('-', ' ')), id);
    assert.equal(await find(old), undefined);
    assert.equal(await find('ABCD'), undefined);
    assert.equal(await find(code, new Date(Date.now() + 91 * 86_400_000)), undefined);
    const stored = await database.pool.query('select encode(code_hash, \'hex\') as hash from accounts.resume_code where account_id = $1', [id]);
    assert.equal(stored.rowCount, 1);
  });

  it('ends with everything it kept, and says so once', async () => {
    const id = await open();
    const ending = await database.inUnit(nobody, listAccountsToEnd, new Date(Date.now() + 91 * 86_400_000));
    assert.ok(ending.some(({ accountId }) => accountId === id));
    await database.inUnit(asGuest(id), (unit) => endAccount(unit, id, 'byTime'));
    assert.equal((await database.inUnit(asGuest(id), getProfile)).email, undefined);
    const facts = await database.pool.query("select 1 from platform.outbox where name = 'accounts.ended' and stream = $1", [id]);
    assert.equal(facts.rowCount, 1);
  });
});
