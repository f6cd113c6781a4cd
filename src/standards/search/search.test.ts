import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { buildIndex } from './build-index.ts';
import { beginningWith } from './beginning-with.ts';
import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import { search } from './search.ts';
import { joinedVerbs, joinedWords } from './joined-words.ts';
import { spellings } from './spellings.ts';
import { splitCompound } from './split-compound.ts';
import { stem } from './stem.ts';
import { wordForms } from './word-forms.ts';
import { indexWords } from './word-neighbours.ts';

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

  for (const [what, query, id] of [
    ['a part in front that is the stem of a verb', 'Sperrstraße', 'street'],
    ['a meaning no document names, inside a compound', 'pkwabmeldung', 'car'],
    ['the end of a long word nobody knows', 'Wolkensteuer', 'tax'],
  ] as const) {
    it(`finds by ${what}`, () => assert.equal(first(query), id));
  }

  it('answers strings of any script up to 200 letters', () => {
    for (const query of ['身份证 在哪里', 'где паспорт', 'أين أجد جواز', '🐕‍🦺', 'ß'.repeat(200), 'aeoeue'.repeat(33)]) assert.deepEqual(search(index, query, 3), [], query);
  });

  it('leaves nothing behind from one search to the next', () => {
    const before = search(index, 'hund anmelden', 6);
    for (const query of ['straße sperren geburtsurkunde', 'steuer', 'xqzv', 'baum fällen']) search(index, query, 6);
    assert.deepEqual(search(index, 'hund anmelden', 6), before);
  });

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

describe('subjects', () => {
  const member = (id: string, group: string, prior: number, ...names: string[]) => ({ id, names, synonyms: [], prior, group });
  const grouped = buildIndex([
    member('a1', 'pass', 0.8, 'Reisepass'),
    member('a2', 'pass', 0.9, 'Dokument', 'Reisepass'),
    member('a3', 'pass', 0.1, 'Reisepass Ausstellung neu'),
    member('a4', 'pass', 0.1, 'Reisepass Änderung'),
    member('b1', 'refugees', 0.1, 'Reisepass für Flüchtlinge'),
  ]);
  it('puts the member that is wanted most first, among equally good ones', () => assert.equal(search(grouped, 'reisepass', 1)[0]?.id, 'a2'));
  it('lets another subject through between many variants of one', () => assert.ok(search(grouped, 'reisepass', 4).some(({ id }) => id === 'b1')));
  it('counts a word as rare by subjects, not by variants', () => {
    const rare = (term: string) => grouped.rarity[grouped.terms.get(stem(term)) ?? -1] ?? 0;
    assert.equal(rare('reisepass').toFixed(4), Math.log(1 + 2 / 3).toFixed(4));
  });
});

describe('forms', () => {
  for (const [form, infinitive] of [
    ['abgemeldet', 'abmelden'],
    ['umzumelden', 'ummelden'],
    ['gestorben', 'sterben'],
    ['weggezogen', 'wegziehen'],
    ['angemeldet', 'anmelden'],
  ] as const) {
    it(`reads ${infinitive} in ${form}`, () => assert.equal(wordForms(form), infinitive));
  }
  it('leaves words alone that only look so', () => assert.deepEqual(['gemeinde', 'angel', 'anzug', 'steuer'].map(wordForms), [undefined, undefined, undefined, undefined]));
  it('tries every doubtful umlaut, all of them first', () => assert.deepEqual(spellings('muesse'), ['musse']));
  it('tries them one by one where only one is meant', () => assert.ok(spellings('steuererklaerung').includes('steuererklarung')));
  it('joins three words before two', () => assert.deepEqual(joinedWords(new Set(['parkausweis', 'bewohnerparkausweis']), ['bewohner', 'park', 'ausweis', 'neu']), [{ word: 'bewohnerparkausweis', from: 0, to: 2 }]));
  it('finds by a verb taken apart: particle at the end, participle, infinitive with zu', () => {
    const names = (id: string, name: string) => ({ id, names: [name], synonyms: [], prior: 0 });
    const cars = buildIndex([names('on', 'Auto Anmeldung'), names('off', 'Auto Abmeldung'), names('other', 'Auto Ummeldung')]);
    const ids = ['wie melde ich mein auto ab', 'ich melde das auto um', 'auto abgemeldet', 'mein auto umzumelden'].map((query) => search(cars, query, 1)[0]?.id);
    assert.deepEqual(ids, ['off', 'other', 'off', 'other']);
  });
  it('joins a particle only from the end', () => {
    assert.deepEqual(joinedVerbs((verb) => verb === 'abmelden', ['melde', 'mein', 'auto', 'ab']), ['abmelden']);
    assert.deepEqual(joinedVerbs((verb) => verb === 'abmelden', ['ab', 'melde', 'auto']), []);
  });
  it('lists what begins with a word, not the word', () => assert.deepEqual(beginningWith(['a', 'hund', 'hunde', 'hundert', 'z'], 'hund', 5), ['hunde', 'hundert']));
});

describe('near words', () => {
  const words = indexWords(['hundesteuer', 'grundsteuer', 'gewerbesteuer', 'hund']);
  it('offers the nearest first and nothing too far', () => assert.deepEqual(words.near('hundesteur', 3).map(({ word }) => word), ['hundesteuer']));
  it('gives the same answer again after others', () => {
    const before = words.near('grundsteur', 3);
    words.near('gewerbesteur', 3);
    assert.deepEqual([words.near('grundsteur', 3), before.length], [before, 1]);
  });
  it('forgives nothing in short words', () => assert.deepEqual(words.near('hnd', 3), []));
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
