import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { answerQuestions } from '#modules/competence';

import { accepts, readQueries } from '../../bench/finder-corpus.ts';
import { knowledgeOf } from './knowledge-of.ts';
import { readReference } from './read-reference.ts';

const data = readReference({ demo: false });
const knowledge = knowledgeOf(data, [], '2026-11-23');
const queries = answerQuestions(() => knowledge, () => '2026-11-23');

/** Wish → id of the right service, or what its official name must match. Written by us: a guard against getting worse, no measure of the outside world. */
const wishes: Readonly<Record<string, readonly (readonly [string, string | RegExp])[]>> = {
  exact: [
    ['Hundesteuer Anmeldung', 'hundesteuer-anmeldung'],
    ['Meldebescheinigung', 'meldebestaetigung'],
    ['Führungszeugnis', 'fuehrungszeugnis'],
    ['Wohngeld', 'wohngeld'],
    ['Briefwahl', 'briefwahl'],
    ['Fischereischein', 'fischereischein'],
    ['Reisepass', /Reisepass/],
    ['Personalausweis', /Personalausweis/],
    ['Waffenbesitzkarte', /Waffenbesitzkarte/],
    ['Elterngeld', /Elterngeld/],
  ],
  colloquial: [
    ['hund anmelden', 'hundesteuer-anmeldung'],
    ['unser hund ist gestorben', 'hundesteuer-abmeldung'],
    ['ich bin umgezogen', 'wohnsitz-anmeldung'],
    ['perso verlängern', /Personalausweis/],
    ['angelschein', 'fischereischein'],
    ['auto abmelden', 'kfz-abmeldung'],
    ['osterfeuer anmelden', 'brauchtumsfeuer'],
    ['container auf die straße stellen', 'sondernutzung'],
    ['bierstand auf dem dorffest', /gaststaette|Gaststätte|Fest|vorübergehend/i],
    ['schlüssel verloren', 'fundsache'],
    ['heiraten', /Eheschließung|Eheurkunde/],
    ['parkplatz vor der haustür', 'bewohnerparkausweis'],
    ['laden aufmachen', 'gewerbe-anmeldung'],
    ['register dog', 'hundesteuer-anmeldung'],
  ],
  compound: [
    ['Hundesteueranmeldung', 'hundesteuer-anmeldung'],
    ['Gewerbeabmeldung', 'gewerbe-abmeldung'],
    ['Baumfällgenehmigung', 'baumfaellung'],
    ['Anwohnerparkausweis', 'bewohnerparkausweis'],
    ['Kindergartenplatz', 'kita-anmeldung'],
    ['geburts urkunde', 'geburtsurkunde'],
    ['sperr müll', 'sperrmuell'],
    ['kinder garten', 'kita-anmeldung'],
    ['Grabsteingenehmigung', 'grabmal'],
  ],
  slip: [
    ['hundesteur', 'hundesteuer-anmeldung'],
    ['führungszeugniss', 'fuehrungszeugnis'],
    ['wohngelt', 'wohngeld'],
    ['gebrutsurkunde', 'geburtsurkunde'],
    ['gewebeanmeldung', 'gewerbe-anmeldung'],
    ['sperrmül', 'sperrmuell'],
    ['personalauweis', /Personalausweis/],
  ],
  umlaut: [
    ['fuehrungszeugnis', 'fuehrungszeugnis'],
    ['baum faellen', 'baumfaellung'],
    ['sperrmuell', 'sperrmuell'],
    ['strasse sperren', 'verkehrsrechtliche-anordnung'],
  ],
};

describe('search over the real catalogue', () => {
  const rates: string[] = [];
  for (const [kind, list] of Object.entries(wishes)) {
    it(`finds the right service among the first three: ${kind}`, () => {
      const missed = list.filter(([wish, right]) => {
        const hits = queries.searchServices(wish, { limit: 3 });
        return !hits.some(({ service }) => (typeof right === 'string' ? service.id === right : right.test(`${service.id} ${service.officialName}`)));
      });
      rates.push(`${kind} ${list.length - missed.length}/${list.length}`);
      assert.deepEqual(missed.map(([wish]) => wish), []);
    });
  }

  it('finds a service by its key, a folded variant by its own too', (t) => {
    t.diagnostic(`success@3: ${rates.join(', ')}`);
    assert.equal(queries.searchServices('99102013104000')[0]?.service.id, 'hundesteuer-anmeldung');
    const folded = knowledge.catalogue.services.find((service) => service.otherKeys.length > 0);
    assert.equal(queries.findService(folded?.otherKeys[0] ?? '')?.id, folded?.id);
  });

  it('gives every service an id and an address of its own', () => {
    const { services } = knowledge.catalogue;
    assert.equal(new Set(services.map((service) => service.id)).size, services.length);
    assert.equal(new Set(services.map((service) => service.slug)).size, services.length);
    for (const { slug } of services) assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  for (const half of ['look', 'score'] as const) {
    it(`finds at least nine of ten among the first three in the committed queries: ${half}`, (t) => {
      const wanted = readQueries(half);
      const found = wanted.filter(({ query, expected }) => queries.searchServices(query, { limit: 3 }).some(({ service }) => accepts(service, expected)));
      t.diagnostic(`${half}: ${found.length} of ${wanted.length}`);
      assert.ok(wanted.length > 250 && found.length / wanted.length >= 0.9);
    });
  }

  it('gives the words of a subject to the entry that bears its name, not to any member', () => {
    const bearers = Map.groupBy(knowledge.catalogue.index.documents.flatMap((document) => document.synonyms.map((word) => ({ word, document }))), ({ word }) => word);
    for (const { ozgId, name } of data.ozg) {
      const words = data.citizenWords.find((record) => record.ozg === ozgId)?.words ?? assert.fail(ozgId);
      assert.ok(bearers.get(words[0] ?? '')?.some(({ document }) => document.names.includes(name)), `${ozgId} ${name}`);
    }
  });

  it('puts what can be applied for before its entry in the catalogue', () => {
    for (const [wish, id] of [['wohngeld', 'wohngeld'], ['führungszeugnis', 'fuehrungszeugnis'], ['was muss ich machen wenn ich umziehe', 'wohnsitz-anmeldung']] as const) {
      assert.equal(queries.searchServices(wish)[0]?.service.id, id);
    }
  });
});
