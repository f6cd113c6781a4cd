import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';

import pg from 'pg';

import type { Actor } from '#kernel/actor';
import type { CaseId } from '#kernel/ids';
import type { Result } from '#kernel/result';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { aPerson } from '../testing/a-person.ts';
import { aServicePackage } from '../testing/a-service-package.ts';
import { needsFor, testAgs, testTenant } from '../testing/needs-for.ts';
import { answerCorrection } from './answer-correction.ts';
import { applyByProgram } from './apply-by-program.ts';
import { deleteDraft } from './delete-draft.ts';
import { getCorrection } from './get-correction.ts';
import { getDraft } from './get-draft.ts';
import { getFile } from './get-file.ts';
import { getSubmission } from './get-submission.ts';
import { getSubmitted } from './get-submitted.ts';
import { listApplications } from './list-applications.ts';
import { openCorrection } from './open-correction.ts';
import { prefillPage } from './prefill-page.ts';
import { recordAccess } from './record-access.ts';
import { recordStatus } from './record-status.ts';
import { savePage } from './save-page.ts';
import { startDraft } from './start-draft.ts';
import { submitApplication } from './submit-application.ts';
import { announceDeletion, deleteOverdueDraft, findDraftsToTend } from './tend-drafts.ts';

const now = new Date('2026-11-23T10:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const needs = needsFor([aServicePackage()], { givenName: 'Anna', email: 'anna@example.org' });
const wish = { packageId: 'test-antrag', ags: testAgs, locale: 'de' } as const;
const pdf = { field: 'plan', filename: 'plan.pdf', type: 'application/pdf', bytes: 500, key: 'a'.repeat(64) };
const asProcess = (person: { accountId: Extract<Actor, { kind: 'person' }>['accountId'] }): Actor => ({ kind: 'process', name: 'test', accountId: person.accountId });

let database: TestDatabase;
let owner: pg.Pool;
before(async () => {
  database = await openTestDatabase();
  owner = new pg.Pool(database.owner);
  // The cluster may end before this pool does.
  owner.on('error', () => undefined);
});
after(async () => {
  await owner.end();
  await database.close();
});

function value<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : result.refusal.code);
  return result.value;
}
function code(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.refusal.code;
}
const start = async (person: Actor) => value(await database.inUnit(person, (unit) => startDraft(unit, needs, wish), now)).id;
const save = (person: Actor, applicationId: string, pageId: string, body: Record<string, string>, files: readonly (typeof pdf)[] = [], at = now) =>
  database.inUnit(person, (unit) => savePage(unit, needs, { applicationId, pageId, body, files }), at);
const submit = (person: Actor, applicationId: string, declared = true, at = now) =>
  database.inUnit(person, (unit) => submitApplication(unit, needs, { applicationId, declared }), at);
const facts = async (stream: string) => (await owner.query<{ name: string; payload: unknown }>('select name, payload from platform.outbox where stream = $1 order by id', [stream])).rows;

async function aDraft(person: Actor, files: readonly (typeof pdf)[] = []): Promise<string> {
  const id = await start(person);
  value(await save(person, id, 'name', { given: 'Anna', moved: 'no' }));
  value(await save(person, id, 'plan', { pieces: '2' }, files));
  return id;
}
async function aSubmitted(person: Actor, files: readonly (typeof pdf)[] = []): Promise<string> {
  const id = await aDraft(person, files);
  value(await submit(person, id));
  return id;
}

it('submits a filled draft with reference, fee and one fact', async () => {
  const person = aPerson();
  const id = await aDraft(person);
  const receipt = value(await submit(person, id));
  assert.match(receipt.reference, /^26/);
  assert.deepEqual({ cents: receipt.fee?.cents, lines: receipt.fee?.lines }, { cents: 1_600, lines: [{ label: 'Stück', cents: 1_600 }] });
  assert.deepEqual(await facts(id), [{ name: 'applications.submitted', payload: { applicationId: id, accountId: person.accountId, tenantId: testTenant, claimId: receipt.fee?.claimId } }]);
  const submission = value(await database.inUnit(asProcess(person), (unit) => getSubmission(unit, needs, receipt.applicationId as never)));
  assert.deepEqual(submission.answers, { given: 'Anna', moved: false, pieces: 2 });
  assert.equal(submission.administrationArs, '160775052');
  assert.equal(submission.fee?.claimId, receipt.fee?.claimId);
});

it('says one fact for a double click and gives the same receipt', async () => {
  const person = aPerson();
  const id = await aDraft(person);
  // Connections first, or the three would come one after the other.
  await Promise.all([1, 2, 3, 4, 5, 6].map(() => database.inUnit(person, listApplications)));
  const [first, second, third] = await Promise.all([submit(person, id), submit(person, id), submit(person, id)]);
  assert.deepEqual(value(first), value(second));
  assert.deepEqual(value(first), value(third));
  assert.equal((await facts(id)).length, 1);
});

it('refuses an incomplete draft, and one without the declaration, and says nothing', async () => {
  const person = aPerson();
  const id = await start(person);
  value(await save(person, id, 'name', { given: 'Anna', moved: 'yes' }));
  assert.equal(code(await submit(person, id)), 'applications.answersIncomplete');
  assert.equal(code(await submit(person, await aDraft(person), false)), 'applications.declarationMissing');
  assert.deepEqual(await facts(id), []);
});

it('keeps answers of another path out of the submission', async () => {
  const person = aPerson();
  const id = await start(person);
  value(await save(person, id, 'name', { given: 'Anna', moved: 'yes' }));
  value(await save(person, id, 'former', { formerPlace: 'Altenburg' }));
  value(await save(person, id, 'name', { given: 'Anna', moved: 'no' }));
  value(await save(person, id, 'plan', { pieces: '1' }));
  value(await submit(person, id));
  const submission = value(await database.inUnit(asProcess(person), (unit) => getSubmission(unit, needs, id)));
  assert.equal(Object.hasOwn(submission.answers, 'formerPlace'), false);
});

it('shows nothing of it to another account and changes nothing for it', async () => {
  const person = aPerson();
  const stranger = aPerson();
  const id = await aDraft(person, [pdf]);
  const fileId = (await owner.query<{ id: string }>('select id from applications.attachment where application_id = $1', [id])).rows[0]?.id ?? '';
  assert.equal(code(await database.inUnit(stranger, (unit) => getDraft(unit, needs, id), now)), 'applications.applicationNotFound');
  assert.equal(code(await save(stranger, id, 'name', { given: 'Eve', moved: 'no' })), 'applications.applicationNotFound');
  assert.equal(code(await submit(stranger, id)), 'applications.applicationNotFound');
  assert.equal(code(await database.inUnit(stranger, (unit) => deleteDraft(unit, id), now)), 'applications.applicationNotFound');
  assert.equal(code(await database.inUnit(stranger, (unit) => getFile(unit, id, fileId), now)), 'applications.fileNotFound');
  const mine = await database.inUnit(stranger, listApplications, now);
  assert.deepEqual([mine.drafts.length, mine.submitted.length], [0, 0]);
  const nobody = await database.inUnit({ kind: 'nobody' }, (unit) => getDraft(unit, needs, id), now);
  assert.equal(code(nobody), 'applications.applicationNotFound');
  assert.equal(value(await database.inUnit(person, (unit) => getDraft(unit, needs, id), now)).application.answers['given'], 'Anna');
});

it('ignores ids of files in a posted form and takes only its own uploads', async () => {
  const owner1 = aPerson();
  const foreign = await aDraft(owner1, [pdf]);
  const fileId = (await owner.query<{ id: string }>('select id from applications.attachment where application_id = $1', [foreign])).rows[0]?.id ?? '';
  const person = aPerson();
  const id = await start(person);
  value(await save(person, id, 'plan', { pieces: '1', 'plan.fileIds': fileId, plan: fileId }));
  const draft = value(await database.inUnit(person, (unit) => getDraft(unit, needs, id), now));
  assert.deepEqual(draft.application.answers, { pieces: 1 });
});

it('refuses files of a wrong kind, too large, or one too many, and keeps the rest of the page', async () => {
  const person = aPerson();
  const id = await start(person);
  const wrong = value(await save(person, id, 'plan', { pieces: '3' }, [{ ...pdf, type: 'image/png' }]));
  assert.deepEqual(wrong.fileFaults, [{ questionId: 'plan', kind: 'type', filename: 'plan.pdf' }]);
  assert.equal(value(await save(person, id, 'plan', { pieces: '3' }, [{ ...pdf, bytes: 5_000 }])).fileFaults[0]?.kind, 'tooLarge');
  assert.deepEqual(value(await save(person, id, 'plan', { pieces: '3' }, [pdf, { ...pdf, key: 'b'.repeat(64) }])).fileFaults, [{ questionId: 'plan', kind: 'tooMany', max: 1 }]);
  assert.deepEqual(value(await save(person, id, 'plan', { pieces: '3' }, [pdf])).fileFaults, []);
  const stored = await owner.query('select key from applications.attachment where application_id = $1', [id]);
  assert.equal(stored.rowCount, 1);
  const fileId = ((value(await database.inUnit(person, (unit) => getDraft(unit, needs, id), now)).application.answers['plan']) as { fileIds: string[] }).fileIds[0] ?? '';
  value(await save(person, id, 'plan', { pieces: '3', 'plan.remove': fileId }));
  assert.equal((await owner.query('select 1 from applications.attachment where application_id = $1', [id])).rowCount, 0);
});

it('keeps what is right of a page and names what is wrong', async () => {
  const person = aPerson();
  const id = await start(person);
  const saved = value(await save(person, id, 'name', { given: 'Anna', moved: '' }));
  assert.deepEqual(saved.errors.map((error) => `${error.field}:${error.code}`), ['moved:required']);
  assert.deepEqual(value(await database.inUnit(person, (unit) => getDraft(unit, needs, id), now)).application.answers, { given: 'Anna' });
  assert.equal(code(await save(person, id, 'former', { formerPlace: 'x' })), 'applications.pageNotFound');
});

it('reads a hostile body without a fault and keeps only what the form asks', async () => {
  const person = aPerson();
  const id = await start(person);
  const hostile = JSON.parse('{"__proto__":"x","constructor":"y","given":["a","b"],"moved":"\\u0000yes","pieces":"1e999"}') as Record<string, string>;
  value(await save(person, id, 'name', hostile));
  assert.deepEqual(value(await database.inUnit(person, (unit) => getDraft(unit, needs, id), now)).application.answers, { given: 'a', moved: true });
  const applied = await database.inUnit(person, (unit) => applyByProgram(unit, needs, { ...wish, answers: JSON.parse('{"__proto__":1,"given":{"$ne":1},"plan":{"fileIds":["../../etc/passwd"]}}'), idempotencyKey: undefined }), now);
  assert.equal(applied.ok && applied.value.kind, 'invalid');
});

it('refuses a draft that is over, and an edit prolongs it', async () => {
  const person = aPerson();
  const id = await aDraft(person);
  assert.equal(code(await save(person, id, 'name', { given: 'B', moved: 'no' }, [], later(30))), 'ok');
  assert.equal(code(await submit(person, id, true, later(61))), 'applications.draftExpired');
  assert.equal(code(await submit(person, id, true, later(60))), 'ok');
});

it('announces a draft a week before its end, deletes it after, and spares one that was edited or sent', async () => {
  const [idle, busy, sent] = [aPerson(), aPerson(), aPerson()];
  const [idleId, busyId, sentId] = [await aDraft(idle), await aDraft(busy), await aSubmitted(sent)];
  const tend = (days: number) => database.inUnit({ kind: 'nobody' }, findDraftsToTend, later(days));
  assert.equal((await tend(22)).toWarn.some((entry) => entry.applicationId === idleId), false);
  const { toWarn } = await tend(23);
  const mine = toWarn.find((entry) => entry.applicationId === idleId);
  assert.ok(mine);
  assert.equal(toWarn.some((entry) => entry.applicationId === sentId), false);
  for (let turn = 0; turn < 2; turn += 1) await database.inUnit(asProcess(idle), (unit) => announceDeletion(unit, mine), later(23));
  const jobs = await owner.query<{ n: number }>("select count(*)::int as n from graphile_worker.jobs where task_identifier = 'applications.mailDeletion'");
  assert.equal(jobs.rows[0]?.n, 1);
  const stale = (await tend(31)).overdue;
  value(await save(busy, busyId, 'name', { given: 'C', moved: 'no' }, [], later(30)));
  for (const [person, id] of [[idle, idleId], [busy, busyId]] as const) {
    const deadline = stale.find((entry) => entry.applicationId === id);
    assert.ok(deadline);
    await database.inUnit(asProcess(person), (unit) => deleteOverdueDraft(unit, deadline), later(31));
  }
  const left = (await owner.query<{ id: string }>('select id from applications.application where id = any($1::uuid[])', [[idleId, busyId, sentId]])).rows.map((row) => row.id);
  assert.deepEqual(left.sort(), [busyId, sentId].sort());
});

it('deletes a draft at its person’s wish but never what was sent', async () => {
  const person = aPerson();
  const [draft, sent] = [await aDraft(person, [pdf]), await aSubmitted(aPerson())];
  assert.equal(code(await database.inUnit(person, (unit) => deleteDraft(unit, draft), now)), 'ok');
  assert.equal((await owner.query('select 1 from applications.draft_deadline where application_id = $1', [draft])).rowCount, 0);
  const holder = (await owner.query<{ account_id: string }>('select account_id from applications.application where id = $1', [sent])).rows[0]?.account_id;
  assert.equal(code(await database.inUnit(aPerson({ accountId: holder as never }), (unit) => deleteDraft(unit, sent), now)), 'applications.alreadySubmitted');
});

it('refuses guests and unproven persons where the service needs more', async () => {
  const strict = needsFor([aServicePackage({ guestAllowed: false, trustLevel: 'substantiell' })]);
  const begin = (person: Actor) => database.inUnit(person, (unit) => startDraft(unit, strict, wish), now);
  assert.equal(code(await begin(aPerson({ guest: true, trustLevel: 'none' }))), 'applications.signInNeeded');
  assert.equal(code(await begin(aPerson())), 'applications.identityNeeded');
  assert.equal(code(await begin(aPerson({ trustLevel: 'substantiell' }))), 'ok');
  assert.equal(code(await database.inUnit(aPerson(), (unit) => startDraft(unit, needs, { ...wish, ags: '99999999' }), now)), 'applications.placeNotFound');
});

it('takes over what the account knows only for the page it was asked for', async () => {
  const person = aPerson();
  const id = await start(person);
  value(await database.inUnit(person, (unit) => prefillPage(unit, needs, { applicationId: id, pageId: 'name' }), now));
  assert.deepEqual(value(await database.inUnit(person, (unit) => getDraft(unit, needs, id), now)).application.answers, { given: 'Anna' });
});

it('lets the person correct only what the office has marked, once', async () => {
  const person = aPerson();
  const id = await aSubmitted(person, [pdf]);
  const askBackId = '0b0e0000-0000-4000-8000-00000000000a';
  const caseId = '0b0e0000-0000-4000-8000-00000000000c' as CaseId;
  const request = { applicationId: id as never, caseId, askBackId, questionIds: ['pieces'], message: 'Wie viele?', dueOn: '2026-12-07', at: later(1) };
  for (let turn = 0; turn < 2; turn += 1) await database.inUnit(asProcess(person), (unit) => openCorrection(unit, needs, request), later(1));
  const view = value(await database.inUnit(person, (unit) => getSubmitted(unit, needs, id, 'applications.read'), later(1)));
  assert.equal(view.application.status, 'questionOpen');
  assert.equal(view.changes.filter((change) => change.status === 'questionOpen').length, 1);
  const answer = (actor: Actor, body: Record<string, string>) =>
    database.inUnit(actor, (unit) => answerCorrection(unit, needs, { applicationId: id, askBackId, body, files: [], send: true }), later(2));
  assert.equal(code(await answer(aPerson(), { pieces: '5' })), 'applications.applicationNotFound');
  assert.equal(code(await database.inUnit(asProcess(person), (unit) => getCorrection(unit, needs, askBackId))), 'applications.notSubmitted');
  assert.deepEqual(value(await answer(person, { pieces: '99' })).errors.map((error) => error.code), ['tooLarge']);
  assert.equal(value(await answer(person, { pieces: '5', given: 'Eve' })).sent, true);
  assert.equal(code(await answer(person, { pieces: '6' })), 'applications.correctionClosed');
  const corrected = value(await database.inUnit(asProcess(person), (unit) => getCorrection(unit, needs, askBackId)));
  assert.deepEqual([corrected.answers, corrected.files], [{ pieces: 5 }, []]);
  const submission = value(await database.inUnit(asProcess(person), (unit) => getSubmission(unit, needs, id as never)));
  assert.deepEqual([submission.answers['given'], submission.answers['pieces'], submission.files.length], ['Anna', 5, 1]);
  assert.deepEqual((await facts(id)).map((fact) => fact.name), ['applications.submitted', 'applications.corrected']);
});

it('shows the way at the office and who looked, in order of time and not of arrival', async () => {
  const person = aPerson();
  const id = await aSubmitted(person);
  const caseId = '0b0e0000-0000-4000-8000-00000000000d' as CaseId;
  const record = (status: 'received' | 'decided', at: Date) => database.inUnit(asProcess(person), (unit) => recordStatus(unit, { applicationId: id as never, caseId, status, at }), at);
  await record('decided', later(3));
  await record('received', later(1));
  await record('received', later(1));
  await database.inUnit(asProcess(person), (unit) => recordAccess(unit, { applicationId: id as never, who: 'K. Muster', administration: 'Stadt Schmölln', purpose: 'Bearbeitung', at: later(1) }));
  const view = value(await database.inUnit(person, (unit) => getSubmitted(unit, needs, id, 'applications.read')));
  assert.equal(view.application.status, 'decided');
  assert.deepEqual(view.changes.map((change) => change.status), ['submitted', 'received', 'decided']);
  assert.deepEqual(view.accesses.map((access) => access.who), ['K. Muster']);
});

it('gives a program the same receipt for the same key and refuses the key for another request', async () => {
  const person = aPerson();
  const answers = { given: 'Anna', moved: false, pieces: 1 };
  const apply = (key: string, packageId: string = wish.packageId) =>
    database.inUnit(person, (unit) => applyByProgram(unit, needsFor([aServicePackage(), aServicePackage({ id: 'other' })]), { ...wish, packageId, answers, idempotencyKey: key }), now);
  const first = value(await apply('key-one-1'));
  const again = value(await apply('key-one-1'));
  assert.ok(first.kind === 'submitted' && again.kind === 'submitted');
  assert.deepEqual(first.receipt, again.receipt);
  assert.deepEqual([first.fresh, again.fresh], [true, false]);
  assert.equal(code(await apply('key-one-1', 'other')), 'applications.idempotencyKeyReused');
  assert.equal((await facts(first.receipt.applicationId)).length, 1);
});

it('keeps a draft on the version it began with', async () => {
  const person = aPerson();
  const id = await aDraft(person);
  const newer = needsFor([aServicePackage(), aServicePackage({ version: '2.0.0', guestAllowed: false, trustLevel: 'hoch' })]);
  value(await database.inUnit(person, (unit) => submitApplication(unit, newer, { applicationId: id, declared: true }), now));
  assert.equal(value(await database.inUnit(asProcess(person), (unit) => getSubmission(unit, newer, id as never))).packageVersion, '1.0.0');
});
