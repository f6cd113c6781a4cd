import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import pg from 'pg';

import type { ApplicationId } from '#kernel/ids';
import type { Result } from '#kernel/result';
import { sql } from '#platform/sql';

import { changeProvision } from '../../src/modules/applications/usecases/change-provision.ts';
import { decideCase } from '../../src/modules/cases/usecases/decide-case.ts';
import { effectOfDecision } from '../../src/modules/cases/domain/effect-of-decision.ts';
import { listCases } from '../../src/modules/cases/usecases/list-cases.ts';
import { postDecision } from '../../src/modules/cases/usecases/post-decision.ts';
import { readCase, type CaseView } from '../../src/modules/cases/usecases/read-case.ts';
import { effectOf } from '../../src/modules/mailbox/domain/effect.ts';
import { listMessages } from '../../src/modules/mailbox/usecases/list-messages.ts';
import { openMessage } from '../../src/modules/mailbox/usecases/open-message.ts';
import { aCaseworker, aPerson, openWorld, type World } from '#testing/world';

const answers = {
  person: { given: 'Jana', family: 'Beispiel', birthDate: '1988-03-27' },
  address: { street: 'Markt', houseNumber: '1', postalCode: '04626', place: 'Dobitschen' },
  email: 'jana@beispiel.example',
  certificateKind: 'simple',
  usage: 'authority',
  copies: 1,
  privacyRead: true,
};
const clerk = aCaseworker('160775052');
const monday = new Date('2026-11-23T10:00:00Z');
const dayMs = 86_400_000;

function value<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : `${result.refusal.code} ${JSON.stringify(result.refusal.params)}`);
  return result.value;
}
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal.code);

describe('how a decision reaches its addressee', () => {
  let world: World;
  let owner: pg.Client;
  let number = 0;
  before(async () => {
    world = await openWorld();
    owner = new pg.Client(world.database.owner);
    await owner.connect();
  });
  after(async () => {
    await owner.end();
    await world.close();
  });

  type Person = ReturnType<typeof aPerson>;
  async function someone(withMail = true): Promise<Person> {
    const person = aPerson();
    number += 1;
    if (withMail) await world.modules.accounts.seedPerson({ email: `jana${number}@beispiel.example`, password: 'wiese lampe kanu 7', accountId: person.accountId });
    return person;
  }
  /** Applies and tells the id of the application; nothing is delivered yet. */
  async function apply(person: Person, electronicProvision: boolean): Promise<ApplicationId> {
    world.clock = monday;
    const input = { packageId: 'meldebestaetigung', ags: '16077003', answers, idempotencyKey: undefined, locale: 'de', electronicProvision } as const;
    const applied = value(await world.unit(person, (unit) => world.modules.applications.apply(unit, input)));
    assert.equal(applied.kind, 'submitted');
    return (applied.kind === 'submitted' ? applied.receipt.applicationId : '') as ApplicationId;
  }
  async function look(applicationId: ApplicationId): Promise<CaseView> {
    const { rows } = await owner.query<{ id: string }>('select id from cases.case_file where application_id = $1', [applicationId]);
    return value(await world.unit(clerk, (unit) => readCase(unit, rows[0]?.id ?? '', 'test')));
  }
  async function decide(applicationId: ApplicationId): Promise<CaseView> {
    await world.settle();
    const { file } = await look(applicationId);
    value(await world.unit(clerk, (unit) => decideCase(unit, world.modules, { caseId: file.id, version: file.version, templateId: 'bescheinigung-einfach', reasons: '', fee: 0, unpaidReason: 'bar bezahlt' })));
    await world.settle();
    return look(applicationId);
  }
  async function decisionOf(person: Person) {
    const { messages } = await world.unit(person, (unit) => listMessages(unit, 1));
    const message = messages.find(({ kind }) => kind === 'decision');
    return message ?? assert.fail('no decision in the mailbox');
  }
  const toPost = async () => (await world.unit(clerk, (unit) => listCases(unit, { view: 'post', text: '', packageId: '', page: 1 }))).cases.map(({ id }) => id);
  const end = (person: Person) =>
    world.unit({ kind: 'process', name: 'test', accountId: person.accountId }, (unit) => {
      unit.say({ name: 'accounts.ended', stream: person.accountId, payload: { accountId: person.accountId, reason: 'test' } });
      return Promise.resolve();
    });

  it('announces it in the mailbox on the day after it was opened, with consent', async () => {
    const person = await someone();
    const view = await decide(await apply(person, true));
    assert.equal(view.decision?.channel, 'mailbox');
    assert.equal(view.file.toPost, false);
    const message = await decisionOf(person);
    assert.equal(message.forInformation, false);
    world.clock = new Date('2026-11-25T09:00:00Z');
    const opened = value(await world.unit(person, (unit) => openMessage(unit, message.id)));
    assert.equal(effectOf(opened, world.clock)?.announcedOn, '2026-11-26');
    assert.equal(code(await world.unit(clerk, (unit) => postDecision(unit, { caseId: view.file.id, postedOn: '2026-11-25' }))), 'cases.notToPost');
  });

  it('sends it by post without consent: a copy in the mailbox has no effect, the letter has four days later', async () => {
    const person = await someone();
    const view = await decide(await apply(person, false));
    assert.equal(view.decision?.channel, 'post');
    assert.ok(view.history.some(({ kind }) => kind === 'copied') && !view.history.some(({ kind }) => kind === 'provided'));
    const message = await decisionOf(person);
    assert.deepEqual([message.forInformation, message.body.includes('per Brief')], [true, true]);
    world.clock = new Date('2026-11-25T09:00:00Z');
    const opened = value(await world.unit(person, (unit) => openMessage(unit, message.id)));
    assert.equal(effectOf(opened, world.clock), undefined);
    await world.settle();
    assert.equal(effectOfDecision((await look(view.file.applicationId as ApplicationId)).decision ?? assert.fail(), '2026-11-25').effect, undefined);

    assert.ok((await toPost()).includes(view.file.id));
    const post = (postedOn: string) => world.unit(clerk, (unit) => postDecision(unit, { caseId: view.file.id, postedOn }));
    assert.equal(code(await post('2026-11-26')), 'cases.postedWhen');
    assert.equal(code(await post('2026-11-22')), 'cases.postedWhen');
    const stranger = aCaseworker('160510000', 'Thomas Berg');
    assert.equal(code(await world.unit(stranger, (unit) => postDecision(unit, { caseId: view.file.id, postedOn: '2026-11-25' }))), 'cases.caseNotFound');
    value(await post('2026-11-25'));
    assert.equal(code(await post('2026-11-25')), 'cases.notToPost');
    assert.equal((await toPost()).includes(view.file.id), false);
    const after = (await look(view.file.applicationId as ApplicationId)).decision ?? assert.fail();
    const { effect } = effectOfDecision(after, '2026-11-25');
    assert.deepEqual([after.postedOn, effect?.announcedOn, effect?.source], ['2026-11-25', '2026-11-29', 'VwVfG § 41 Abs. 2 S. 1']);
  });

  it('counts no consent of somebody who cannot be notified', async () => {
    const person = await someone(false);
    const id = await apply(person, true);
    assert.equal(code(await world.unit(person, (unit) => changeProvision(unit, { profile: world.modules.accounts }, { applicationId: id, electronic: true }))), 'applications.noMailAddress');
    assert.equal((await decide(id)).decision?.channel, 'post');
  });

  it('lets the person take the consent back, and give it, until the decision is made', async () => {
    const [revoking, giving] = [await someone(), await someone()];
    const [revoked, given] = [await apply(revoking, true), await apply(giving, false)];
    const change = (person: Person, applicationId: ApplicationId, electronic: boolean) => world.unit(person, (unit) => changeProvision(unit, { profile: world.modules.accounts }, { applicationId, electronic }));
    assert.equal(code(await change(giving, revoked, false)), 'applications.applicationNotFound');
    value(await change(revoking, revoked, false));
    value(await change(giving, given, true));
    assert.equal((await decide(revoked)).decision?.channel, 'post');
    assert.equal((await decide(given)).decision?.channel, 'mailbox');
    assert.equal(code(await change(giving, given, false)), 'applications.alreadyDecided');
    const trail = await world.unit(revoking, (unit) => unit.rows<{ action: string }>(sql`select action from platform.audit_entry where action like 'applications.%Provision' order by seq`));
    assert.deepEqual(trail.map(({ action }) => action), ['applications.consentProvision', 'applications.revokeProvision']);
  });

  it('puts it onto the list of letters when nobody opened it in ten days, and not when somebody did', async () => {
    const [idle, quick] = [await someone(), await someone()];
    const [unread, read] = [await decide(await apply(idle, true)), await decide(await apply(quick, true))];
    world.clock = new Date(monday.getTime() + dayMs);
    value(await world.unit(quick, async (unit) => openMessage(unit, (await decisionOf(quick)).id)));
    await world.settle();
    const { rows } = await owner.query<{ due: Date }>("select run_at as due from graphile_worker.jobs where task_identifier = 'cases.checkRetrieval' order by run_at desc limit 1");
    assert.ok((rows[0]?.due.getTime() ?? 0) > monday.getTime() + 11 * dayMs);
    world.clock = new Date(monday.getTime() + 12 * dayMs);
    assert.ok((await world.runJobs('cases.checkRetrieval')) >= 2);
    const listed = await toPost();
    assert.deepEqual([listed.includes(unread.file.id), listed.includes(read.file.id)], [true, false]);
    value(await world.unit(clerk, (unit) => postDecision(unit, { caseId: unread.file.id, postedOn: '2026-12-05' })));
  });

  it('delivers what was submitted a moment before the account ended, and leaves nothing undelivered', async () => {
    const person = await someone();
    // The submission meets an outage and waits for its next try while the end of the account is delivered.
    await owner.query(`create function platform.hold_up() returns trigger language plpgsql as 'begin new.retry_at := now() + interval ''1 hour''; return new; end';
      create trigger hold_up before insert on platform.outbox for each row when (new.name = 'applications.submitted') execute function platform.hold_up()`);
    const id = await apply(person, true);
    await end(person);
    const ended = () => owner.query("select 1 from platform.outbox where name = 'accounts.ended' and stream = $1 and delivered_at is not null", [person.accountId]);
    while ((await ended()).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await owner.query('drop trigger hold_up on platform.outbox');
    assert.equal((await world.unit(person, (unit) => world.modules.applications.getSubmission(unit, id))).ok, true, 'the application waits for its delivery');
    await owner.query('update platform.outbox set retry_at = null where stream = $1', [id]);
    await world.settle();
    const left = await owner.query('select name from platform.outbox where delivered_at is null');
    assert.deepEqual(left.rows, []);
    assert.match((await look(id)).file.reference, /^26/);
    assert.equal((await world.unit(person, (unit) => world.modules.applications.getSubmission(unit, id))).ok, false);
  });

  it('lays nothing into the mailbox of an account that has ended: the decision goes by post, its fee becomes a claim', async () => {
    const person = await someone();
    const id = await apply(person, true);
    await world.settle();
    await end(person);
    const view = await decide(id);
    assert.deepEqual([view.decision?.channel, view.decision?.providedAt, view.file.toPost], ['post', null, true]);
    assert.equal((await world.unit(person, (unit) => listMessages(unit, 1))).total, 0);
    const views = await owner.query('select 1 from payments.payer_view where account_id = $1', [person.accountId]);
    assert.equal(views.rowCount, 0);
  });
});
