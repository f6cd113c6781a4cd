import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { PublishedService } from '#contracts/competence';
import type { Actor } from '#kernel/actor';
import type { Unit } from '#kernel/unit';
import { createCompetence, loadReference } from '#modules/competence';
import { openTestDatabase, type TestDatabase } from '#testing/database';

import { readGermany, readReference } from './read-reference.ts';

const actor: Actor = { kind: 'process', name: 'test' };
const packaged: PublishedService = {
  id: 'hundesteuer-anmeldung',
  slug: 'hund-anmelden',
  leikaKey: '99102013104000',
  officialName: { de: 'Hundesteuer Anmeldung', en: 'Dog tax registration' },
  citizenName: { de: 'Hund anmelden', en: 'Register a dog' },
  synonyms: ['vierbeiner'],
  competenceRule: 'GEM_EIGEN',
};

describe('loadReference', () => {
  let database: TestDatabase;
  const competence = createCompetence({ packages: { listPublished: () => [packaged] }, servicePagePath: (slug, ags) => `/leistung/${slug}/${ags}` });
  const inUnit = <T>(work: (unit: Unit) => Promise<T>) => database.inUnit(actor, work);
  const count = (table: 'legal_entity' | 'leika_entry') =>
    database.pool.query<{ n: number }>(`select count(*)::int as n from competence.${table}`).then((result) => result.rows[0]?.n);

  before(async () => {
    database = await openTestDatabase();
  });
  after(() => database.close());

  it('refuses to answer before it was warmed', () => {
    assert.throws(() => competence.api.findPlaces('Jena'), /warmed/);
  });

  it('loads Thüringen once; the second time changes nothing', async (t) => {
    const data = readReference({ demo: true });
    const start = performance.now();
    assert.deepEqual(await inUnit((unit) => loadReference(unit, data)), { loaded: true });
    t.diagnostic(`loaded in ${Math.round(performance.now() - start)} ms`);
    assert.deepEqual(await inUnit((unit) => loadReference(unit, data)), { loaded: false });
    assert.deepEqual([await count('legal_entity'), await count('leika_entry')], [605 + 17, 5251]);
  });

  it('brings changed rows up to date with another edition, without doubles', async () => {
    const data = readReference({ demo: true });
    const renamed = data.legalEntities.map((record) => (record.ags === '16077003' ? { ...record, population: 410 } : record));
    await inUnit((unit) => loadReference(unit, { ...data, checksum: 'next', legalEntities: renamed }));
    assert.equal(await count('legal_entity'), 605 + 17);
    await inUnit((unit) => competence.api.warm(unit));
    const place = competence.api.getPlace('16077003');
    assert.equal(place.kind === 'current' && place.place.population, 410);
  });

  it('answers from what the database holds, a package in front of the catalogue', () => {
    assert.equal(competence.api.listPlaces().length, 605);
    const answer = competence.api.getCompetence('hund-anmelden', '16077003');
    assert.equal(answer.kind === 'found' && answer.service.online && answer.competence.administration.ars, '160775052');
    assert.equal(competence.api.searchServices('vierbeiner')[0]?.service.slug, 'hund-anmelden');
    assert.equal(competence.api.searchServices('gez')[0]?.service.ozgId, '10120', 'the words of the editors came through the database');
    const administration = answer.kind === 'found' ? competence.api.findAdministration(answer.competence.administration.id) : undefined;
    assert.deepEqual(administration?.municipalities, ['16077003', '16077043']);
    assert.equal(competence.api.findAdministration('16077')?.name, 'Landratsamt Altenburger Land');
  });

  it('notices another edition and nothing else', async () => {
    assert.equal(await inUnit((unit) => competence.api.refresh(unit)), false);
    await inUnit((unit) => loadReference(unit, readReference({ demo: false })));
    assert.equal(await inUnit((unit) => competence.api.refresh(unit)), true);
  });

  it('takes invented counters away with the edition that no longer names them, and no other', async () => {
    const counters = async () => (await database.pool.query<{ id: string; demo: boolean }>('select id, demo from competence.counter order by id')).rows;
    const data = readReference({ demo: true });
    const [first, second, ...rest] = data.counters;
    assert.ok(first !== undefined && second !== undefined && rest.length > 0);
    const real = { ...first, id: 'real-counter', demo: false };
    await inUnit((unit) => loadReference(unit, { ...data, checksum: 'all counters', counters: [...data.counters, real] }));
    await inUnit((unit) => loadReference(unit, { ...data, checksum: 'one counter less', counters: [second, ...rest] }));
    const left = (await counters()).map(({ id }) => id);
    assert.deepEqual([left.includes(first.id), left.includes(second.id), left.includes('real-counter')], [false, true, true]);
    await inUnit((unit) => loadReference(unit, { ...readGermany(), checksum: 'germany without counters' }));
    assert.equal((await counters()).length, left.length, 'another dataset takes nothing of this one');
    await inUnit((unit) => loadReference(unit, readReference({ demo: false })));
    assert.deepEqual(await counters(), [{ id: 'real-counter', demo: false }]);
  });

  it('leads a dissolved municipality to its successor, with a note', async () => {
    const data = readReference({ demo: false });
    const template = data.legalEntities.find((record) => record.ags === '16077003');
    assert.ok(template);
    const former = { ...template, ags: '16077999', ars: '160770000999', name: 'Altdorf', validTo: '2024-12-31' };
    const successor = { ags: '16077999', successorAgs: '16077003', lastDay: '2024-12-31', source: 'invented for this test' };
    await inUnit((unit) => loadReference(unit, { ...data, checksum: 'merger', legalEntities: [...data.legalEntities, former], successors: [successor] }));
    await inUnit((unit) => competence.api.warm(unit));
    const answer = competence.api.getCompetence('hund-anmelden', '16077999');
    assert.ok(answer.kind === 'found' && answer.competence.successorOf);
    assert.equal(answer.competence.successorOf.note.de, 'Altdorf wurde aufgelöst (gültig bis 31. Dezember 2024). Die Auskunft gilt für Dobitschen.');
    const match = competence.api.findPlaces('Altdorf').find((place) => place.matched === 'formerName');
    assert.deepEqual([match?.ags, match?.via], ['16077003', 'Altdorf']);
  });

  it('writes nothing when the unit is refused', async () => {
    const data = readReference({ demo: false });
    await inUnit(async (unit) => {
      await loadReference(unit, { ...data, checksum: 'refused' });
      return { ok: false };
    });
    assert.deepEqual(await inUnit((unit) => loadReference(unit, { ...data, checksum: 'merger' })), { loaded: false });
  });

  it('takes the other Länder beside Thüringen', async () => {
    await inUnit((unit) => loadReference(unit, readGermany()));
    await inUnit((unit) => competence.api.warm(unit));
    assert.ok(competence.api.listPlaces().length > 10_900);
    const flensburg = competence.api.getCompetence('hund-anmelden', '01001000');
    assert.ok(flensburg.kind === 'found' && !flensburg.competence.known && flensburg.competence.administration.name === 'Stadt Flensburg');
  });
});
