import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { ApplicationId } from '#kernel/ids';
import type { Result } from '#kernel/result';

import { addNote } from '../../src/modules/cases/usecases/add-note.ts';
import { askBack } from '../../src/modules/cases/usecases/ask-back.ts';
import { decideCase } from '../../src/modules/cases/usecases/decide-case.ts';
import { listCases } from '../../src/modules/cases/usecases/list-cases.ts';
import { readCase } from '../../src/modules/cases/usecases/read-case.ts';
import { takeCase } from '../../src/modules/cases/usecases/take-case.ts';
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
const schmoelln = aCaseworker('160775052');
const erfurt = aCaseworker('160510000', 'Thomas Berg');

function value<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : `${result.refusal.code} ${JSON.stringify(result.refusal.params)}`);
  return result.value;
}

describe('an application in Dobitschen becomes a decision of the right administration', () => {
  let world: World;
  const person = aPerson();
  let applicationId: ApplicationId;
  let caseId: string;
  before(async () => {
    world = await openWorld();
    await world.modules.accounts.seedPerson({ email: 'jana@beispiel.example', password: 'wiese lampe kanu 7', accountId: person.accountId });
  });
  after(() => world.close());

  const cases = (actor: typeof schmoelln) => world.unit(actor, (unit) => listCases(unit, { view: 'open', text: '', packageId: '', page: 1 }));
  const read = (actor: typeof schmoelln) => world.unit(actor, (unit) => readCase(unit, caseId, 'test'));

  it('opens exactly one case, at Stadt Schmölln and nowhere else', async () => {
    const applied = value(
      await world.unit(person, (unit) => world.modules.applications.apply(unit, { packageId: 'meldebestaetigung', ags: '16077003', answers, idempotencyKey: 'k1', locale: 'de', electronicProvision: true })),
    );
    assert.equal(applied.kind, 'submitted');
    await world.settle();
    const mine = await cases(schmoelln);
    assert.equal(mine.total, 1);
    assert.equal((await cases(erfurt)).total, 0);
    const [line] = mine.cases;
    assert.ok(line);
    assert.equal(line.applicantName, 'Jana Beispiel');
    caseId = line.id;
    const view = value(await read(schmoelln));
    applicationId = view.file.applicationId as ApplicationId;
    assert.equal(view.file.claimState, 'open');
    assert.equal(view.file.claimCents, 800);
  });

  it('hides the case from another administration', async () => {
    const result = await read(erfurt);
    assert.equal(result.ok ? 'ok' : result.refusal.code, 'cases.caseNotFound');
    const note = await world.unit(erfurt, (unit) => addNote(unit, { caseId, note: 'x' }));
    assert.equal(note.ok ? 'ok' : note.refusal.code, 'cases.caseNotFound');
  });

  it('refuses a decision before the fee is paid, and one made on an old copy of the case', async () => {
    const { file } = value(await read(schmoelln));
    value(await world.unit(schmoelln, (unit) => takeCase(unit, { caseId, version: file.version })));
    const input = { caseId, version: file.version, templateId: 'bescheinigung-einfach', reasons: '', fee: 0, unpaidReason: '' };
    const decide = (change: Partial<typeof input>) => world.unit(schmoelln, (unit) => decideCase(unit, world.modules, { ...input, ...change }));
    const unpaid = await decide({ version: file.version + 1 });
    assert.equal(unpaid.ok ? 'ok' : unpaid.refusal.code, 'cases.feeNotPaid');
    const stale = await decide({ unpaidReason: 'Gebührenfrei' });
    assert.equal(stale.ok ? 'ok' : stale.refusal.code, 'cases.changedMeanwhile');
  });

  it('asks back about one answer and refuses to decide until it is answered', async () => {
    const { file } = value(await read(schmoelln));
    value(
      await world.unit(schmoelln, (unit) =>
        askBack(unit, world.modules.packages, { caseId, version: file.version, questionIds: ['address'], message: 'Bitte nennen Sie die richtige Hausnummer.', dueOn: '2026-12-07' }),
      ),
    );
    await world.settle();
    const mailbox = await world.unit(person, (unit) => listMessages(unit, 1));
    assert.equal(mailbox.messages[0]?.kind, 'question');
    const again = value(await read(schmoelln));
    assert.equal(again.file.status, 'questionOpen');
    const decided = await world.unit(schmoelln, (unit) =>
      decideCase(unit, world.modules, { caseId, version: again.file.version, templateId: 'bescheinigung-einfach', reasons: '', fee: 0, unpaidReason: 'x' }),
    );
    assert.equal(decided.ok ? 'ok' : decided.refusal.code, 'cases.questionStillOpen');
  });

  it('changes only the answer in question and keeps before and after', async () => {
    const { file, askBacks } = value(await read(schmoelln));
    const askBackId = askBacks[0]?.id ?? '';
    const corrected = { ...answers.address, houseNumber: '12' };
    await world.unit({ kind: 'process', name: 'test', tenantId: schmoelln.tenantId }, (unit) =>
      world.modules.cases.receiveCorrection(unit, { caseId: file.id as never, askBackId, answers: { address: corrected, copies: 9 }, files: [], at: world.clock }),
    );
    const view = value(await read(schmoelln));
    assert.deepEqual(view.file.answers['address'], corrected);
    assert.equal(view.file.answers['copies'], 1, 'an answer nobody asked about must not change');
    assert.deepEqual(view.askBacks[0]?.before, { address: answers.address });
    assert.deepEqual(view.askBacks[0]?.after, { address: corrected });
    assert.equal(view.file.status, 'inProgress');
  });

  it('makes one document even when the job runs twice, and lays the decision into the mailbox', async () => {
    const { file } = value(await read(schmoelln));
    value(
      await world.unit(schmoelln, (unit) =>
        decideCase(unit, world.modules, { caseId, version: file.version, templateId: 'bescheinigung-einfach', reasons: '', fee: 0, unpaidReason: 'Zahlung liegt in bar vor' }),
      ),
    );
    assert.equal(await world.runJobs('cases.renderDecision', 2), 1);
    await world.settle();
    const view = value(await read(schmoelln));
    assert.equal(view.file.status, 'decided');
    assert.ok(view.decision?.documentKey);
    assert.ok(view.decision?.providedAt);
    assert.equal(view.history.filter(({ kind }) => kind === 'provided').length, 1);
    const { messages } = await world.unit(person, (unit) => listMessages(unit, 1));
    assert.equal(messages.filter(({ kind }) => kind === 'decision').length, 1);
  });

  it('refuses a second decision', async () => {
    const { file } = value(await read(schmoelln));
    const again = await world.unit(schmoelln, (unit) =>
      decideCase(unit, world.modules, { caseId, version: file.version, templateId: 'ablehnung', reasons: 'x', fee: 0, unpaidReason: 'x' }),
    );
    assert.equal(again.ok ? 'ok' : again.refusal.code, 'cases.alreadyDecided');
  });

  it('proves the first opening and only that', async () => {
    const { messages } = await world.unit(person, (unit) => listMessages(unit, 1));
    const decision = messages.find(({ kind }) => kind === 'decision');
    assert.ok(decision);
    world.clock = new Date('2026-11-25T09:00:00Z');
    value(await world.unit(person, (unit) => openMessage(unit, decision.id)));
    world.clock = new Date('2026-11-30T09:00:00Z');
    value(await world.unit(person, (unit) => openMessage(unit, decision.id)));
    await world.settle();
    const view = value(await read(schmoelln));
    assert.equal(view.decision?.retrievedAt?.toISOString(), '2026-11-25T09:00:00.000Z');
  });

  it('hides the mailbox from everybody else', async () => {
    assert.equal((await world.unit(aPerson(), (unit) => listMessages(unit, 1))).total, 0);
    assert.equal((await world.unit(schmoelln, (unit) => listMessages(unit, 1))).total, 0);
  });

  it('forgets the person when the account ends, and leaves the case with the administration', async () => {
    await world.settle();
    await world.unit({ kind: 'process', name: 'test', accountId: person.accountId }, (unit) => {
      unit.say({ name: 'accounts.ended', stream: person.accountId, payload: { accountId: person.accountId, reason: 'test' } });
      return Promise.resolve();
    });
    await world.settle();
    assert.equal((await world.unit(person, (unit) => listMessages(unit, 1))).total, 0);
    const submission = await world.unit(person, (unit) => world.modules.applications.getSubmission(unit, applicationId));
    assert.equal(submission.ok, false);
    assert.equal(value(await read(schmoelln)).file.status, 'decided');
  });

  it('keeps both audit chains whole', async () => {
    for (const actor of [person, schmoelln]) {
      const broken = await world.unit(actor, (unit) => unit.find<{ broken: number | null }>({ name: 'test_verify', text: 'select platform.audit_verify() as broken', values: [] }));
      assert.deepEqual(broken, { broken: null });
    }
    assert.ok(applicationId);
  });
});
