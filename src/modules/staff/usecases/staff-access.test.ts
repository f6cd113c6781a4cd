import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import pg from 'pg';
import { Secret, TOTP } from 'otpauth';

import type { Actor, StaffRole } from '#kernel/actor';
import type { StaffId, TenantId } from '#kernel/ids';
import { newUuid } from '#kernel/ids';
import type { Refusal } from '#kernel/refusal';
import type { Result } from '#kernel/result';
import { passkeyPartyOf, unseal } from '#platform/auth';
import { newTotpSecret } from '#standards/totp';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { acceptInvitation, getInvited } from './accept-invitation.ts';
import { changeTeam } from './change-team.ts';
import { checkSecondFactor } from './check-second-factor.ts';
import { exportAudit } from './export-audit.ts';
import { invitationPurpose, inviteMember, repeatInvitation } from './invite-member.ts';
import { listAudit } from './list-audit.ts';
import { listTeam } from './list-team.ts';
import { seedStaff } from './seed-staff.ts';
import { checkPassword, type Login } from './sign-in.ts';

const secret = 'a secret of the test';
const password = 'ein satz im amt';
const party = passkeyPartyOf('https://gemeinsam.example');
const otherTenant = '00000000-0000-7000-8000-0000000000ff' as TenantId;
const codeOf = <T>(result: Result<T, Refusal>) => (result.ok ? 'ok' : result.refusal.code);
const totpAt = (totpSecret: string, at: Date) => new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate({ timestamp: at.getTime() });

describe('staff access', () => {
  let database: TestDatabase;
  let count = 0;
  before(async () => {
    database = await openTestDatabase();
  });
  after(() => database.close());

  async function anAdministration() {
    const tenantId = newUuid(Date.now()) as TenantId;
    const totpSecret = newTotpSecret();
    count += 1;
    const email = `leitung${count}@amt.example`;
    const process: Actor = { kind: 'process', name: 'test', tenantId };
    await database.inUnit(process, (unit) => seedStaff(unit, secret, { displayName: 'Petra Leitung', email, password, totpSecret, roles: ['administrator', 'head'] }));
    const [chief] = await database.inUnit(process, listTeam);
    assert.ok(chief !== undefined);
    const actor: Actor = { kind: 'staff', staffId: chief.id as StaffId, tenantId, roles: chief.roles, displayName: chief.displayName };
    return { tenantId, actor, email, totpSecret, chief };
  }

  async function tokenFor(staffId: string): Promise<string> {
    const owner = new pg.Client(database.owner);
    await owner.connect();
    const { rows } = await owner.query<{ payload: { staffId: string; sealedToken: string } }>(
      "select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'staff.mailInvitation' order by j.id desc",
    );
    await owner.end();
    const job = rows.find(({ payload }) => payload.staffId === staffId);
    return unseal(secret, invitationPurpose, job?.payload.sealedToken ?? '');
  }

  async function invite(actor: Actor, roles: StaffRole[] = ['caseworker']) {
    count += 1;
    const email = `neu${count}@amt.example`;
    const invited = await database.inUnit(actor, (unit) => inviteMember(unit, secret, { displayName: 'Neu Beispiel', email, roles }, { isProvider: false }));
    assert.ok(invited.ok);
    return { id: invited.value, email, token: await tokenFor(invited.value) };
  }

  const accept = (token: string, totpSecret: string, now = new Date()) =>
    acceptInvitation(database.inUnit, secret, { token, totpSecret, input: { password, code: totpAt(totpSecret, now) }, now });

  const at = (now: Date): typeof database.inUnit => (actor, work) => database.inUnit(actor, work, now);
  const knock = (input: { email: string; password: string }, now: Date) => checkPassword(at(now), secret, input);
  const enter = (login: Login, code: string, now: Date) => checkSecondFactor(at(now), { secret, party }, login, { kind: 'code', code });

  it('lets in by password and code, and takes each code once', async () => {
    const { email, totpSecret } = await anAdministration();
    const now = new Date();
    const first = await knock({ email: email.toUpperCase(), password }, now);
    assert.ok(first.ok);
    const code = totpAt(totpSecret, now);
    assert.equal(codeOf(await enter(first.value, code, now)), 'ok');
    assert.equal(codeOf(await enter(first.value, code, now)), 'staff.codeWrong');
  });

  it('answers a wrong password and an unknown address alike, and locks after five failures even for the right password', async () => {
    const { email } = await anAdministration();
    const now = new Date();
    assert.equal(codeOf(await knock({ email: 'niemand@amt.example', password }, now)), 'staff.signInFailed');
    await Promise.all(Array.from({ length: 5 }, async () => assert.equal(codeOf(await knock({ email, password: 'falsch' }, now)), 'staff.signInFailed')));
    assert.equal(codeOf(await knock({ email, password }, now)), 'staff.locked');
    assert.equal(codeOf(await knock({ email, password }, new Date(now.getTime() + 61_000))), 'ok');
  });

  it('gives access by an invitation once, with the roles it named', async () => {
    const { actor } = await anAdministration();
    const invited = await invite(actor, ['cashier']);
    const totpSecret = newTotpSecret();
    const now = new Date();
    assert.equal(codeOf(await knock({ email: invited.email, password }, now)), 'staff.signInFailed');
    assert.equal(codeOf(await accept(invited.token, totpSecret, now)), 'ok');
    assert.equal(codeOf(await accept(invited.token, newTotpSecret(), now)), 'staff.invitationInvalid');
    const login = await knock({ email: invited.email, password }, now);
    assert.ok(login.ok);
    // The code that set the app up is used up by it.
    assert.equal(codeOf(await enter(login.value, totpAt(totpSecret, now), now)), 'staff.codeWrong');
    const later = new Date(now.getTime() + 60_000);
    const member = await enter(login.value, totpAt(totpSecret, later), later);
    assert.ok(member.ok);
    assert.deepEqual(member.value.roles, ['cashier']);
  });

  it('refuses an invitation after 72 hours, after a newer one, and after the access was ended', async () => {
    const { actor } = await anAdministration();
    const old = await invite(actor);
    const late: typeof database.inUnit = (as, work) => database.inUnit(as, work, new Date(Date.now() + 73 * 3_600_000));
    assert.equal(codeOf(await getInvited(late, old.token)), 'staff.invitationInvalid');
    assert.equal(codeOf(await database.inUnit(actor, (unit) => repeatInvitation(unit, secret, old.id))), 'ok');
    assert.equal(codeOf(await getInvited(database.inUnit, old.token)), 'staff.invitationInvalid');
    const fresh = await tokenFor(old.id);
    assert.equal(codeOf(await getInvited(database.inUnit, fresh)), 'ok');
    await database.inUnit(actor, (unit) => changeTeam(unit, { memberId: old.id, roles: [], active: false }, { isProvider: false }));
    assert.equal(codeOf(await getInvited(database.inUnit, fresh)), 'staff.invitationInvalid');
  });

  it('takes the old access away when somebody is invited again, and nobody does it for themselves', async () => {
    const { actor, chief } = await anAdministration();
    const invited = await invite(actor);
    assert.equal(codeOf(await accept(invited.token, newTotpSecret())), 'ok');
    assert.equal(codeOf(await database.inUnit(actor, (unit) => repeatInvitation(unit, secret, invited.id))), 'ok');
    assert.equal(codeOf(await knock({ email: invited.email, password }, new Date())), 'staff.signInFailed');
    assert.equal(codeOf(await accept(await tokenFor(invited.id), newTotpSecret())), 'ok');
    assert.equal(codeOf(await database.inUnit(actor, (unit) => repeatInvitation(unit, secret, chief.id))), 'staff.notOneself');
  });

  it('hides the team of another administration and refuses to change it', async () => {
    const { chief, email } = await anAdministration();
    const stranger: Actor = { kind: 'staff', staffId: newUuid(Date.now()) as StaffId, tenantId: otherTenant, roles: ['administrator'], displayName: 'Fremd' };
    assert.equal((await database.inUnit(stranger, listTeam)).some(({ id }) => id === chief.id), false);
    assert.equal(codeOf(await database.inUnit(stranger, (unit) => changeTeam(unit, { memberId: chief.id, roles: ['caseworker'], active: true }, { isProvider: false }))), 'staff.memberNotFound');
    assert.equal(codeOf(await database.inUnit(stranger, (unit) => repeatInvitation(unit, secret, chief.id))), 'staff.memberNotFound');
    assert.equal(codeOf(await database.inUnit(stranger, (unit) => inviteMember(unit, secret, { displayName: 'Doppelt', email, roles: ['caseworker'] }, { isProvider: false }))), 'staff.emailTaken');
  });

  it('refuses the provider’s role outside of the provider', async () => {
    const { actor } = await anAdministration();
    const asked = await database.inUnit(actor, (unit) => inviteMember(unit, secret, { displayName: 'Zu Viel', email: 'zuviel@amt.example', roles: ['provider'] }, { isProvider: false }));
    assert.equal(codeOf(asked), 'staff.roleNotAllowed');
  });

  it('shows the trail of the own administration only, says that it holds, and writes down who took it out', async () => {
    const { actor } = await anAdministration();
    const other = await anAdministration();
    await invite(actor);
    await database.inUnit(actor, (unit) => exportAudit(unit, ''));
    const { lines, broken } = await database.inUnit(actor, (unit) => listAudit(unit, { text: '', page: 1, verify: true }));
    assert.equal(broken, null);
    assert.ok(lines.some(({ action, actorLabel }) => action === 'staff.exportAudit' && actorLabel === 'Petra Leitung'));
    assert.equal(lines.some(({ subject }) => subject === `member:${other.chief.id}`), false);
    const found = await database.inUnit(actor, (unit) => listAudit(unit, { text: 'staff.invite', page: 1, verify: false }));
    assert.deepEqual([...new Set(found.lines.map(({ action }) => action))], ['staff.invite']);
  });
});
