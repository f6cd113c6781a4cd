import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import pg from 'pg';
import { Secret, TOTP } from 'otpauth';

import type { Actor } from '#kernel/actor';
import { newUuid, type StaffId, type TenantId } from '#kernel/ids';
import type { Refusal } from '#kernel/refusal';
import type { Result } from '#kernel/result';
import { askForPasskey, newPasskeyQuestion, offerPasskey, passkeyPartyOf, readPasskeyAnswer } from '#platform/auth';
import { newTotpSecret } from '#standards/totp';
import { anAuthenticator } from '#testing/an-authenticator';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { emailHash } from '../data/members.ts';
import { checkSecondFactor, type SecondFactor } from './check-second-factor.ts';
import { confirmPassword } from './confirm-password.ts';
import { repeatInvitation } from './invite-member.ts';
import { listAudit } from './list-audit.ts';
import { listPasskeysAtSignIn } from './list-passkeys-at-sign-in.ts';
import { listTeam } from './list-team.ts';
import { noteFailedSignIn } from './note-failed-sign-in.ts';
import { addOwnPasskey, issueOwnRecoveryCodes, removeOwnPasskey, viewOwnFactors } from './own-factors.ts';
import { seedStaff } from './seed-staff.ts';
import { checkPassword, type UnitAs } from './sign-in.ts';

const secret = 'a secret of the test';
const password = 'ein satz im amt';
const origin = 'https://gemeinsam.example';
const party = passkeyPartyOf(origin);
const needs = { secret, party };
const codeOf = <T>(result: Result<T, Refusal>) => (result.ok ? 'ok' : result.refusal.code);

describe('the second factor of staff', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let count = 0;
  before(async () => {
    database = await openTestDatabase();
    owner = new pg.Client(database.owner);
    await owner.connect();
  });
  after(async () => {
    await owner.end();
    await database.close();
  });

  const at = (now: Date): UnitAs => (actor, work) => database.inUnit(actor, work, now);

  async function aMember() {
    const tenantId = newUuid(Date.now()) as TenantId;
    const totpSecret = newTotpSecret();
    count += 1;
    const email = `sachbearbeitung${count}@amt.example`;
    const process: Actor = { kind: 'process', name: 'test', tenantId };
    await database.inUnit(process, (unit) => seedStaff(unit, secret, { displayName: 'Petra Beispiel', email, password, totpSecret, roles: ['caseworker'] }));
    const [member] = await database.inUnit(process, listTeam);
    assert.ok(member !== undefined);
    const actor = { kind: 'staff', staffId: member.id as StaffId, tenantId, roles: member.roles, displayName: member.displayName } as const;
    return { actor, email, totpSecret, login: { tenantId, staffId: member.id } };
  }
  type Member = Awaited<ReturnType<typeof aMember>>;

  async function withPasskey() {
    const member = await aMember();
    const device = anAuthenticator(origin);
    const question = newPasskeyQuestion();
    const options = JSON.parse(await offerPasskey(party, question, { id: Buffer.from('x'), name: 'Petra' }, [])) as { challenge: string };
    const answer = readPasskeyAnswer(JSON.stringify(device.create(options)));
    assert.ok(answer !== undefined);
    assert.equal(codeOf(await database.inUnit(member.actor, (unit) => addOwnPasskey(unit, party, { question, answer, name: 'Laptop' }))), 'ok');
    return { member, device };
  }
  const enter = (member: Member, factor: SecondFactor, now = new Date()) => checkSecondFactor(at(now), needs, member.login, factor);
  async function answered(member: Member, device: ReturnType<typeof anAuthenticator>, verified = true) {
    const question = newPasskeyQuestion();
    const options = JSON.parse(await askForPasskey(party, question, await listPasskeysAtSignIn(database.inUnit, member.login))) as { challenge: string };
    return { kind: 'passkey', question, answer: readPasskeyAnswer(JSON.stringify(device.get(options, verified))) ?? assert.fail() } as const;
  }

  it('lets in by a passkey after the password, each question once', async () => {
    const { member, device } = await withPasskey();
    const factor = await answered(member, device);
    assert.equal(codeOf(await enter(member, factor)), 'ok');
    assert.equal(codeOf(await enter(member, factor)), 'staff.passkeyFailed');
    assert.equal(codeOf(await enter(member, await answered(member, device))), 'ok');
    const { lines } = await database.inUnit(member.actor, (unit) => listAudit(unit, { text: 'staff.signIn', page: 1, verify: false }));
    assert.deepEqual(lines.map(({ action, reason }) => [action, reason]), [['staff.signIn', 'passkey'], ['staff.signInFailed', null], ['staff.signIn', 'passkey']]);
  });

  it('refuses a passkey of somebody else, one whose device did not check the person, and one that was removed', async () => {
    const { member, device } = await withPasskey();
    const other = await withPasskey();
    assert.equal(codeOf(await enter(member, await answered(member, other.device))), 'staff.passkeyFailed');
    assert.equal(codeOf(await enter(member, await answered(member, device, false))), 'staff.passkeyFailed');
    const { passkeys } = await database.inUnit(member.actor, viewOwnFactors);
    const id = passkeys[0]?.id ?? '';
    assert.equal(codeOf(await database.inUnit(other.member.actor, (unit) => removeOwnPasskey(unit, id))), 'staff.passkeyNotFound');
    assert.equal(codeOf(await database.inUnit(member.actor, (unit) => removeOwnPasskey(unit, id))), 'ok');
    assert.equal(codeOf(await enter(member, await answered(member, device))), 'staff.passkeyFailed');
  });

  it('takes a recovery code once, however it was typed, and none that a newer set has replaced', async () => {
    const [member, other] = [await aMember(), await aMember()];
    const [old = ''] = await database.inUnit(member.actor, (unit) => issueOwnRecoveryCodes(unit, secret));
    const codes = await database.inUnit(member.actor, (unit) => issueOwnRecoveryCodes(unit, secret));
    const [code = '', second = ''] = codes;
    assert.equal(codeOf(await enter(member, { kind: 'code', code: old })), 'staff.codeWrong');
    assert.equal(codeOf(await enter(other, { kind: 'code', code })), 'staff.codeWrong');
    assert.equal(codeOf(await enter(member, { kind: 'code', code: code.toLowerCase().replaceAll('-', ' ') })), 'ok');
    assert.equal(codeOf(await enter(member, { kind: 'code', code })), 'staff.codeWrong');
    assert.equal(codeOf(await enter(member, { kind: 'code', code: second })), 'ok');
    assert.equal((await database.inUnit(member.actor, viewOwnFactors)).recoveryCodes, codes.length - 2);
  });

  it('locks the second step after five wrong answers, codes and passkeys together', async () => {
    const { member, device } = await withPasskey();
    const now = new Date();
    for (let n = 0; n < 3; n += 1) assert.equal(codeOf(await enter(member, { kind: 'code', code: '000000' }, now)), 'staff.codeWrong');
    for (let n = 0; n < 2; n += 1) assert.equal(codeOf(await enter(member, await answered(member, anAuthenticator(origin)), now)), 'staff.passkeyFailed');
    const right = new TOTP({ secret: Secret.fromBase32(member.totpSecret) }).generate({ timestamp: now.getTime() });
    assert.equal(codeOf(await enter(member, { kind: 'code', code: right }, now)), 'staff.locked');
    assert.equal(codeOf(await enter(member, await answered(member, device), new Date(now.getTime() + 61_000))), 'ok');
  });

  it('takes passkeys and codes away with the rest when somebody is invited again, and tells of every change by mail', async () => {
    const { member, device } = await withPasskey();
    await database.inUnit(member.actor, (unit) => issueOwnRecoveryCodes(unit, secret));
    const chief: Actor = { ...member.actor, staffId: newUuid(Date.now()) as StaffId, roles: ['administrator'] };
    assert.equal(codeOf(await database.inUnit(chief, (unit) => repeatInvitation(unit, secret, member.login.staffId))), 'ok');
    assert.deepEqual(await database.inUnit(member.actor, viewOwnFactors), { passkeys: [], recoveryCodes: 0 });
    assert.equal(codeOf(await enter(member, await answered(member, device))), 'staff.signInFailed');
    const { rows } = await owner.query("select 1 from graphile_worker._private_jobs where payload ->> 'staffId' = $1 and payload ->> 'sealedToken' is null", [member.login.staffId]);
    assert.equal(rows.length, 2);
  });

  it('asks for the password again, and locks that question too', async () => {
    const { actor } = await aMember();
    const confirm = (typed: string) => confirmPassword(database.inUnit, secret, { actor, password: typed });
    assert.equal(codeOf(await confirm(password)), 'ok');
    for (let n = 0; n < 5; n += 1) assert.equal(codeOf(await confirm('falsch')), 'staff.passwordWrong');
    assert.equal(codeOf(await confirm(password)), 'staff.locked');
  });

  describe('the sign-in of an address nobody has', () => {
    /** What the server does for a sign-in: every unit with its kind of owner and its statements. */
    async function worksFor(input: { email: string; password: string }): Promise<{ code: string; work: string[] }> {
      const work: string[] = [];
      const watched: UnitAs = (actor, inside) =>
        database.inUnit(actor, (unit) => {
          work.push(actor.kind);
          const seen = <F>(does: F): F => does;
          return inside({
            ...unit,
            rows: seen((statement) => (work.push(statement.text), unit.rows(statement))),
            find: seen((statement) => (work.push(statement.text), unit.find(statement))),
            run: seen((statement) => (work.push(statement.text), unit.run(statement))),
            enqueue: (job) => (work.push(job.name), unit.enqueue(job)),
            audit: (entry) => (work.push(entry.action), unit.audit(entry)),
          });
        });
      return { code: codeOf(await checkPassword(watched, secret, input)), work };
    }

    it('does the same work and is locked the same way as one with a wrong password', async () => {
      const { email } = await aMember();
      const unknown = `niemand${count}@amt.example`;
      for (let n = 0; n < 7; n += 1) {
        const [known, nobodys] = [await worksFor({ email, password: 'falsch' }), await worksFor({ email: unknown, password: 'falsch' })];
        assert.deepEqual(known, nobodys);
        assert.equal(known.code, n < 5 ? 'staff.signInFailed' : 'staff.locked');
        assert.ok(known.work.length >= (n < 5 ? 8 : 2), known.work.join('\n'));
      }
    });

    it('is written into no trail, while a failure at a known one is', async () => {
      const { email, actor } = await aMember();
      await noteFailedSignIn(database.inUnit, emailHash(secret, email));
      await noteFailedSignIn(database.inUnit, emailHash(secret, 'niemand@amt.example'));
      const { lines } = await database.inUnit(actor, (unit) => listAudit(unit, { text: 'staff.signInFailed', page: 1, verify: false }));
      assert.equal(lines.length, 1);
    });
  });
});
