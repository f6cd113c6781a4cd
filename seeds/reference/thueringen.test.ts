import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import type { Competence, CompetenceQueries } from '#contracts/competence';
import { answerQuestions } from '#modules/competence';

import { knowledgeOf } from './knowledge-of.ts';
import { readReference } from './read-reference.ts';

const today = '2026-11-23';
const data = readReference({ demo: true });
const knowledge = knowledgeOf(data, [], today);
const queries: CompetenceQueries = answerQuestions(() => knowledge, () => today);

/** The register once more, read without the code under test. */
const register: { columns: string[]; rows: string[][] } = JSON.parse(readFileSync(new URL('thueringen-municipalities.json', import.meta.url), 'utf8'));
const cell = (row: string[], column: string) => row[register.columns.indexOf(column)] ?? '';

function found(service: string, ags: string): Competence {
  const answer = queries.getCompetence(service, ags);
  assert.equal(answer.kind, 'found', `${service} in ${ags}`);
  return answer.kind === 'found' ? answer.competence : assert.fail();
}

/** Any entry of an OZG service. */
const ofSubject = (ozgId: string): string => knowledge.catalogue.services.find((service) => service.ozgId === ozgId)?.id ?? assert.fail(`no entry of OZG service ${ozgId}`);

describe('reference data', () => {
  it('holds all of Thüringen and the whole catalogue', () => {
    const counts = [queries.listPlaces(), queries.listAdministrations(), data.postalCodes, data.placeNames, data.leika, data.ozg, data.localServices];
    assert.deepEqual(counts.map((list) => list.length), [605, 206, 657, 1041, 5251, 557, 35]);
  });

  it('gives every administration an id of its own', () => {
    assert.equal(new Set(queries.listAdministrations().map((administration) => administration.id)).size, 206);
  });
});

describe('who is responsible, for all 605 municipalities', () => {
  it('own sphere: the municipality decides, the administration of the register works', () => {
    for (const row of register.rows) {
      const competence = found('hundesteuer-anmeldung', cell(row, 'ags'));
      assert.equal(competence.legalEntity.ags, cell(row, 'ags'));
      assert.equal(competence.administration.ars, cell(row, 'administrationArs'));
    }
  });

  it('assigned sphere: the administration of the register is competent itself, in place of members', () => {
    const body = { mitglied: 0, erfuellte_gemeinde: 0 };
    for (const row of register.rows) {
      const competence = found('meldebestaetigung', cell(row, 'ags'));
      assert.equal(competence.administration.ars, cell(row, 'administrationArs'));
      const role = cell(row, 'role');
      if (role === 'mitglied') {
        body.mitglied += 1;
        assert.deepEqual([competence.legalEntity.ags, competence.legalEntity.ars], [null, cell(row, 'administrationArs')]);
      } else if (role === 'erfuellte_gemeinde') {
        body.erfuellte_gemeinde += 1;
        assert.equal(competence.legalEntity.ags, cell(row, 'administrationMunicipalityAgs'));
      } else {
        assert.equal(competence.legalEntity.ags, cell(row, 'ags'));
      }
    }
    assert.deepEqual(body, { mitglied: 368, erfuellte_gemeinde: 90 });
  });

  it('district tasks: the Landratsamt, or the kreisfreie Stadt itself', () => {
    for (const row of register.rows) {
      const expected = cell(row, 'role') === 'kreisfrei' ? cell(row, 'administrationArs') : cell(row, 'districtKey');
      assert.equal(found('wohngeld', cell(row, 'ags')).administration.ars, expected);
    }
  });

  it('traffic: 31 towns themselves, 574 by the Landratsamt', () => {
    const own = register.rows.filter((row) => found('bewohnerparkausweis', cell(row, 'ags')).administration.ars.length === 9);
    assert.equal(own.length, 31);
  });

  it('has a reason in both languages for each of the 35 services everywhere', () => {
    for (const service of data.localServices) {
      for (const row of register.rows) {
        const { reason, known } = found(service.id, cell(row, 'ags'));
        assert.ok(known && reason.de.length > 30 && reason.en.length > 30 && !/undefined|null/.test(reason.de + reason.en));
      }
    }
  });
});

describe('who is responsible, named cases', () => {
  it('Dobitschen decides with its own statute and Schmölln does the work', () => {
    const competence = found('99102013104000', '16077003');
    assert.deepEqual(competence.legalEntity, { ags: '16077003', ars: '160775052003', name: 'Dobitschen' });
    assert.deepEqual([competence.administration.ars, competence.administration.name, competence.administration.kind], ['160775052', 'Stadt Schmölln', 'erfuellende_gemeinde']);
    assert.equal(competence.reason.de, 'Dobitschen entscheidet mit eigener Satzung; die Stadt Schmölln führt die Verwaltung (§ 51, § 47 Abs. 2 ThürKO).');
    assert.equal(competence.counters.length, 1);
  });

  it('admits to know no rule for a catalogue service and names whom to ask', () => {
    const competence = found('ozg-10438', '16077003');
    assert.equal(competence.known, false);
    assert.equal(competence.administration.ars, '160775052');
    assert.match(competence.reason.de, /115/);
  });

  it('points to the office of the Land or the Bund that decides, and keeps the administration of the place as first contact', () => {
    const tax = found(ofSubject('10077'), '16077003');
    assert.deepEqual([tax.known, tax.sphere, tax.legalEntity.name, tax.administration.ars, tax.authority?.name.en], [true, 'state', 'Finanzamt', '160775052', 'tax office']);
    assert.match(tax.reason.de, /Finanzamt.*Stadt Schmölln.*115/);
    assert.match(tax.toConfirm[0]?.de ?? '', /noch nicht bestätigt/);
    assert.equal(found(ofSubject('10082'), '16051000').sphere, 'federal');
  });

  it('gives entries of the catalogue the rule of their subject, with its paragraph', () => {
    const parental = found(ofSubject('10000'), '16077003');
    assert.deepEqual([parental.rule, parental.administration.ars, parental.legalBasis[0]], ['KREIS', '16077', '§ 12 BEEG']);
  });

  it('leaves nobody without an answer: every municipality, every service', () => {
    const silent: string[] = [];
    for (const place of queries.listPlaces()) {
      for (const service of knowledge.catalogue.services) {
        const answer = queries.getCompetence(service.id, place.ags);
        if (answer.kind !== 'found' || answer.competence.administration.name === '' || answer.competence.reason.de === '') silent.push(`${service.id} in ${place.ags}`);
      }
    }
    assert.deepEqual(silent.slice(0, 5), []);
  });

  it('does not know an unknown service or place', () => {
    assert.equal(queries.getCompetence('gibt-es-nicht', '16077003').kind, 'unknownService');
    assert.equal(queries.getCompetence('wohngeld', '16999999').kind, 'unknownPlace');
  });
});

describe('places', () => {
  const one = (query: string) => {
    const result = queries.resolvePlace(query);
    return result.kind === 'one' ? result.place.ags : result.kind;
  };
  for (const [query, ags] of [
    ['Dobitschen', '16077003'],
    ['schmoelln', '16077043'],
    ['SCHMÖLLN', '16077043'],
    ['07646 Stadtroda', '16074094'],
    ['Elxleben, Sömmerda', '16068009'],
    ['Elxleben Ilm-Kreis', '16070013'],
    ['Mühlhausen', '16064046'],
    ['Worbis', '16061115'],
    ['Köckritz', '16076088'],
    ['16077003', '16077003'],
    ['160775052003', '16077003'],
  ] as const) {
    it(`takes „${query}“ without asking`, () => assert.equal(one(query), ags));
  }

  it('does not take Nauendorf for Naundorf', () => {
    assert.deepEqual(queries.findPlaces('Nauendorf').filter((match) => match.closeness === 'exact').map((match) => match.name), ['Nauendorf']);
  });

  it('asks back among the 33 municipalities of 07646', () => {
    const result = queries.resolvePlace('07646');
    assert.equal(result.kind === 'several' && result.places.length, 33);
  });

  it('asks back for names that occur twice', () => {
    for (const name of ['Elxleben', 'Eichenberg', 'Lehesten']) {
      const result = queries.resolvePlace(name);
      assert.equal(result.kind === 'several' && result.places.filter((place) => place.matched === 'municipality').length, 2, name);
    }
  });

  it('knows a village that is no municipality, with its name', () => {
    const result = queries.resolvePlace('Frauenwald');
    assert.ok(result.kind === 'several' && result.places.some((place) => place.name === 'Ilmenau' && place.via === 'Frauenwald'));
  });

  it('offers for a village only municipalities of its own district, where its postal code reaches into it', () => {
    const districtOf = new Map(queries.listPlaces().map((place) => [place.ags as string, place.district.key as string]));
    const villages = data.placeNames.filter((village) => {
      const districts = data.postalCodes.filter((pair) => pair.postalCode === village.postalCode).map((pair) => districtOf.get(pair.ags));
      const single = data.placeNames.filter((other) => other.name === village.name).length === 1;
      return single && districts.includes(village.districtKey) && new Set(districts).size > 1;
    });
    const checked = villages.flatMap(({ name, districtKey }) =>
      queries.findPlaces(name).filter((match) => match.via === name).map((match) => [name, match.district.key === districtKey] as const),
    );
    assert.ok(checked.length > 20);
    assert.deepEqual(checked.filter(([, inside]) => !inside), []);
  });

  it('leads from a historic postal code to the places around it', () => {
    const result = queries.resolvePlace('98711');
    assert.ok(result.kind === 'several' && result.places.some((place) => place.name === 'Ilmenau'));
  });

  it('offers the nearest names for slips', () => {
    for (const [typed, name] of [['Dobitshcen', 'Dobitschen'], ['Stadtrodda', 'Stadtroda'], ['Erfrut', 'Erfurt'], ['Hildburghauzen', 'Hildburghausen'], ['99999', 'Wutha-Farnroda']] as const) {
      const result = queries.resolvePlace(typed);
      assert.ok(result.kind === 'near' && (typed === '99999' || result.places.some((place) => place.name === name)), typed);
    }
  });

  it('takes neither when name and postal code contradict each other', () => {
    const result = queries.resolvePlace('04626 Jena');
    assert.ok(result.kind === 'near' && result.places[0]?.name === 'Jena' && result.places.some((place) => place.name === 'Schmölln'));
  });

  it('finds nothing for nonsense', () => {
    for (const query of ['', '   ', 'xqzvvwk', '!!!', '\0']) assert.equal(queries.resolvePlace(query).kind, 'none', query);
  });

  it('finds every municipality by its name, and every place name somewhere', () => {
    for (const place of queries.listPlaces()) assert.ok(queries.findPlaces(place.name).some((match) => match.ags === place.ags && match.closeness === 'exact'), place.name);
    for (const { name } of data.placeNames) assert.ok(queries.findPlaces(name)[0]?.closeness === 'exact', name);
  });

  it('offers every municipality of a postal code', () => {
    for (const { postalCode, ags } of data.postalCodes) assert.ok(queries.findPlaces(postalCode).some((match) => match.ags === ags));
  });

  it('finds a municipality in spite of one swapped pair of letters, when its name is long enough', () => {
    const names = queries.listPlaces().filter((place) => /^[a-zäöüß]{7,}$/i.test(place.name));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), (place, at) => {
        const cut = 1 + (at % (place.name.length - 3));
        const typed = place.name.slice(0, cut) + place.name.charAt(cut + 1) + place.name.charAt(cut) + place.name.slice(cut + 2);
        return queries.findPlaces(typed).some((match) => match.ags === place.ags) || queries.findPlaces(typed)[0]?.closeness === 'exact';
      }),
    );
  });

  it('never throws and names each municipality once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const ags = queries.findPlaces(query).map((match) => match.ags);
        return new Set(ags).size === ags.length && ags.length <= 50;
      }),
    );
  });
});
