import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { buildIndex } from './build-index.ts';
import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import { search } from './search.ts';
import { splitCompound } from './split-compound.ts';
import { stem } from './stem.ts';

const documents = [
  { id: 'dog', names: ['Hundesteuer Anmeldung'], synonyms: ['Hund anmelden'], prior: 1 },
  { id: 'birth', names: ['Geburtsurkunde Ausstellung'], synonyms: ['Urkunde Geburt'], prior: 0.5 },
  { id: 'tree', names: ['Baumfällgenehmigung'], synonyms: ['Baum fällen'], prior: 0.5 },
  { id: 'car', names: ['Kraftfahrzeug Abmeldung'], synonyms: [], prior: 0.5 },
  { id: 'street', names: ['Straßensperrung'], synonyms: ['Straße sperren'], prior: 0.5 },
  { id: 'tax', names: ['Steuer'], synonyms: [], prior: 0 },
];
const index = buildIndex(documents, [['auto', 'kraftfahrzeug', 'pkw']]);
const first = (query: string) => search(index, query, 3)[0]?.id;

describe('search', () => {
  for (const [what, query, id] of [
    ['an exact name', 'Hundesteuer Anmeldung', 'dog'],
    ['another form of the word', 'hunde anmelden', 'dog'],
    ['a compound out of known parts', 'Hundeanmeldung', 'dog'],
    ['a compound written apart', 'geburts urkunde', 'birth'],
    ['a slip', 'Geburtsurkudne', 'birth'],
    ['a slip inside a compound', 'Hundeanmeldnug', 'dog'],
    ['umlauts typed as ae', 'baum faellen', 'tree'],
    ['umlauts left out', 'baum fallen', 'tree'],
    ['ss for ß', 'strasse sperren', 'street'],
    ['a word of the same meaning', 'auto abmelden', 'car'],
    ['a word not typed to the end', 'gebur', 'birth'],
    ['more words than the name has', 'ich möchte meinen neuen hund anmelden bitte', 'dog'],
  ] as const) {
    it(`finds by ${what}`, () => assert.equal(first(query), id));
  }

  it('finds nothing for nonsense', () => assert.deepEqual(search(index, 'xqzv 123', 5), []));

  it('tells the name that fitted', () => assert.equal(search(index, 'baum fällen', 1)[0]?.why, 'Baum fällen'));

  it('keeps to the limit', () => assert.equal(search(index, 'anmeldung steuer urkunde', 2).length, 2));

  it('never throws and never invents documents', () => {
    const ids = new Set(documents.map((document) => document.id));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (query) => search(index, query, 5).every((hit) => ids.has(hit.id) && hit.score > 0)),
    );
  });

  it('survives an index of nothing', () => assert.deepEqual(search(buildIndex([]), 'hund', 5), []));
});

describe('stem', () => {
  for (const [a, b] of [
    ['anmeldung', 'anmelden'],
    ['anmeldungen', 'anmeldung'],
    ['hunde', 'hund'],
    ['geburts', 'geburt'],
    ['genehmigungen', 'genehmigung'],
  ] as const) {
    it(`joins ${a} and ${b}`, () => assert.equal(stem(a), stem(b)));
  }
  it('keeps words apart that mean different things', () => assert.notEqual(stem('anmeldung'), stem('abmeldung')));
});

describe('splitCompound', () => {
  const words = new Set(['hund', 'steuer', 'anmeldung', 'geburt', 'urkunde', 'bewohner', 'park', 'ausweis', 'parkausweis']);
  it('splits at linking elements', () => assert.deepEqual(splitCompound('hundesteueranmeldung', words), ['hund', 'steuer', 'anmeldung']));
  it('prefers long parts', () => assert.deepEqual(splitCompound('bewohnerparkausweis', words), ['bewohner', 'parkausweis']));
  it('leaves a word alone that is not covered by known parts', () => assert.equal(splitCompound('hundeschule', words), undefined));
});

describe('editDistance', () => {
  it('counts a swap of neighbours as one slip', () => assert.equal(editDistance('schmölln', 'shcmölln', 3), 1));
  it('is symmetric, zero only for equal words and stops at the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 2);
        assert.equal(distance, editDistance(b, a, 2));
        assert.equal(distance === 0, a === b);
        assert.ok(distance <= 3);
      }),
    );
  });
});

describe('fold', () => {
  it('meets umlauts, ß and accents on plain letters', () => assert.equal(fold('Straße Übergrößé'), 'strasse ubergrosse'));
  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => fold(fold(text)) === fold(text)));
  });
});
