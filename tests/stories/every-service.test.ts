import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { AnswerMap } from '#contracts/applications';
import { newUuid } from '#kernel/ids';
import type { Result } from '#kernel/result';
import { readPackageLibrary } from '../../src/app/seed.ts';
import { insertDraft } from '../../src/modules/applications/data/applications.ts';
import { newDraft } from '../../src/modules/applications/domain/new-draft.ts';
import { planApplication } from '../../src/modules/applications/domain/plan-application.ts';
import { submitApplication } from '../../src/modules/applications/usecases/submit-application.ts';
import { decideCase } from '../../src/modules/cases/usecases/decide-case.ts';
import { listCases } from '../../src/modules/cases/usecases/list-cases.ts';
import { readCase } from '../../src/modules/cases/usecases/read-case.ts';
import { aCaseworker, aPerson, openWorld, type World } from '#testing/world';

/** Dobitschen has no administration of its own: town, district, registry office and waste operator are all somebody else. */
const place = '16077003';
const ids = readPackageLibrary().map((files) => (files['package.json'] as { id: string }).id);

/** Personas name files by letters; the platform knows them by id. */
function withFileIds(answers: Readonly<Record<string, unknown>>): AnswerMap {
  const renamed = Object.entries(answers).map(([key, answer]) => {
    const fileIds: unknown = typeof answer === 'object' && answer !== null && 'fileIds' in answer ? answer.fileIds : undefined;
    return [key, Array.isArray(fileIds) ? { fileIds: fileIds.map(() => newUuid(Date.now())) } : answer];
  });
  return Object.fromEntries(renamed) as AnswerMap;
}

function value<T>(result: Result<T>): T {
  assert.ok(result.ok, result.ok ? '' : `${result.refusal.code} ${JSON.stringify(result.refusal.params)}`);
  return result.value;
}

describe('every service goes from the application to the signed letter', () => {
  let world: World;
  before(async () => void (world = await openWorld()));
  after(() => world.close());

  for (const id of ids) {
    it(`${id}: reaches the competent office and leaves it as a document`, async () => {
      const pkg = world.modules.packages.findPackage(id);
      const persona = pkg?.personas[0];
      assert.ok(pkg && persona);
      const person = { ...aPerson(), trustLevel: 'hoch' as const };
      await world.modules.accounts.seedPerson({ email: `${id}@beispiel.example`, password: 'wiese lampe kanu 7', accountId: person.accountId });

      const planned = value(planApplication(world.modules, { packageId: id, ags: place }));
      const receipt = await world.unit(person, async (unit) => {
        const draft = newDraft(planned, { id: newUuid(world.clock.getTime()), by: person, at: unit.now, locale: 'de', answers: withFileIds(persona.answers) });
        await insertDraft(unit, draft, null);
        return value(await submitApplication(unit, { ...world.modules, profile: world.modules.accounts }, { applicationId: draft.id, declared: true }));
      });
      await world.settle();

      const office = aCaseworker(planned.competence.administration.ars);
      const { cases } = await world.unit(office, (unit) => listCases(unit, { view: 'open', text: '', packageId: id, page: 1 }));
      assert.equal(cases.length, 1);
      const [line] = cases;
      assert.ok(line);
      assert.equal(line.reference, receipt.reference);
      assert.notEqual(line.applicantName, '');

      const template = pkg.decisions.find((entry) => entry.id === persona.expect.outcome);
      assert.ok(template);
      const view = value(await world.unit(office, (unit) => readCase(unit, line.id, 'test')));
      const input = { caseId: line.id, version: view.file.version, templateId: template.id, reasons: 'Begründung der Sachbearbeitung.', fee: 0, unpaidReason: 'Zahlung liegt in bar vor' };
      value(await world.unit(office, (unit) => decideCase(unit, world.modules, input)));
      await world.settle();
      const decided = value(await world.unit(office, (unit) => readCase(unit, line.id, 'test')));
      assert.equal(decided.file.status, 'decided');
      assert.ok(decided.decision?.documentKey);
    });
  }
});
