import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { tokenize } from '#standards/search';

import { citizenWordFiles, readCitizenWordsFile } from './read-citizen-words.ts';
import { readReference } from './read-reference.ts';

const { ozg, localServices, leika } = readReference({ demo: false });
const files = citizenWordFiles().map((file) => ({ file, ...readCitizenWordsFile(file) }));
const entries = files.flatMap(({ topic, entries: list }) =>
  list.map((entry) => ({
    id: 'ozg' in entry ? `ozg ${entry.ozg}` : 'service' in entry ? `service ${entry.service}` : `leika ${entry.leika}`,
    topic,
    name: entry.name,
    words: entry.words,
  })),
);
const outsideOzg = leika.filter((row) => row.ozgId === null && row.leikaKey !== null);
const folded = (phrase: string) => tokenize(phrase).join(' ');

/** Words that fit every wish and so tell nothing. */
const generic = new Set(['antrag', 'amt', 'formular', 'behorde', 'beantragen', 'anmelden', 'online', 'termin', 'bescheinigung', 'genehmigung', 'rathaus', 'stadt', 'hilfe', 'geld']);

describe('the words people use', () => {
  it('cover every OZG service and every local service once', () => {
    const wanted = [...ozg.map((row) => `ozg ${row.ozgId}`), ...localServices.map((row) => `service ${row.id}`)];
    assert.ok(wanted.length > 590);
    const own = entries.filter((entry) => !entry.id.startsWith('leika '));
    assert.deepEqual(own.map((entry) => entry.id).sort(), wanted.sort());
  });

  it('cover what no OZG service holds, one entry for each object of the catalogue', () => {
    const wanted = new Set(outsideOzg.map((row) => `leika ${row.leikaKey?.slice(0, 8)}000000`));
    assert.ok(wanted.size > 0);
    assert.deepEqual(entries.filter((entry) => entry.id.startsWith('leika ')).map((entry) => entry.id).sort(), [...wanted].sort());
  });

  it('stand under the official name and the topic of their service', () => {
    const official = new Map<string, string>([
      ...ozg.map((row) => [`ozg ${row.ozgId}`, `${row.field}: ${row.name}`] as const),
      ...localServices.map((row) => [`service ${row.id}`, `Online-Dienste der Gemeinden und Kreise: ${row.name.de}`] as const),
      ...outsideOzg.map((row) => [`leika ${row.leikaKey}`, `Leistungen ohne OZG-Nummer: ${row.name}`] as const),
    ]);
    assert.deepEqual(entries.filter((entry) => official.get(entry.id) !== `${entry.topic}: ${entry.name}`).map((entry) => entry.id), []);
  });

  it('are at least six for each, and differ after folding', () => {
    for (const { id, words } of entries) {
      const distinct = new Set(words.map(folded));
      assert.ok(distinct.size >= 6, `${id} has ${distinct.size}`);
      assert.equal(distinct.size, words.length, `${id} says something twice`);
    }
  });

  it('tell something: no phrase is a word that fits every wish', () => {
    assert.deepEqual(entries.flatMap(({ id, words }) => words.filter((word) => generic.has(folded(word))).map((word) => `${id}: ${word}`)), []);
  });

  it('are shared by three services at most', () => {
    const owners = new Map<string, string[]>();
    for (const { id, words } of entries) for (const word of words) owners.set(folded(word), [...(owners.get(folded(word)) ?? []), id]);
    assert.deepEqual([...owners].filter(([, ids]) => ids.length > 3), []);
  });
});
