import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { aTerritory } from '../testing/a-territory.ts';
import { findPlaces } from './find-places.ts';
import { buildPlaceIndex } from './place-index.ts';
import { resolvePlace } from './resolve-place.ts';

const towns = [
  ['16077001', 'Altenburg', 31_000, 'Landkreis Altenburger Land'],
  ['16077003', 'Dobitschen', 420, 'Landkreis Altenburger Land'],
  ['16070001', 'Ilmenau', 39_000, 'Ilm-Kreis'],
  ['16070002', 'Elxleben', 600, 'Ilm-Kreis'],
  ['16068009', 'Elxleben', 2_200, 'Landkreis Sömmerda'],
  ['16068051', 'Sömmerda', 18_000, 'Landkreis Sömmerda'],
  ['16064003', 'Bad Langensalza', 17_000, 'Unstrut-Hainich-Kreis'],
  ['16075073', 'Neustadt an der Orla', 9_000, 'Saale-Orla-Kreis'],
  ['16061076', 'Neustadt (Eichsfeld)', 700, 'Landkreis Eichsfeld'],
  ['16074087', 'St.Gangloff', 1_100, 'Saale-Holzland-Kreis'],
  ['16070028', 'Amt Wachsenburg', 8_000, 'Ilm-Kreis'],
  ['16055000', 'Weimar', 65_000, 'Weimar'],
  ['16051000', 'Köln', 9_000, 'Köln'],
] as const;
const builder = aTerritory().municipality('16077099', 'Altdorf', { validTo: '2023-12-31' }).successor('16077099', '16077003', '2023-12-31');
for (const [ags, name, population, districtName] of towns) {
  const ars = `${ags.slice(0, 5)}5${ags.slice(5)}`;
  builder.municipality(ags, name, { population, districtName }).administration(ars, `Verwaltung ${ags}`, 'gemeinde').administers(ags, ars, 'eigene_verwaltung');
}
const index = buildPlaceIndex(builder.build(), '2026-11-24');
const answer = (query: string) => {
  const found = resolvePlace(findPlaces(index, query, 50));
  return found.kind === 'none' ? ['none'] : found.kind === 'one' ? ['one', found.place.name] : [found.kind, ...found.places.map((place) => place.name)];
};

describe('findPlaces', () => {
  for (const [query, ...expected] of [
    ['Altenburger Land', 'several', 'Altenburg', 'Dobitschen'],
    ['Landkreis Altenburger Land', 'several', 'Altenburg', 'Dobitschen'],
    ['LRA Ilmkreis', 'several', 'Ilmenau', 'Amt Wachsenburg', 'Elxleben'],
    ['Ilm Kreis', 'several', 'Ilmenau', 'Amt Wachsenburg', 'Elxleben'],
    ['Landratsamt Sömmerda', 'several', 'Sömmerda', 'Elxleben'],
    ['Sömmerda', 'one', 'Sömmerda'],
    ['Amt Wachsenburg', 'one', 'Amt Wachsenburg'],
    ['Badlangensalza', 'one', 'Bad Langensalza'],
    ['bad-langensalza', 'one', 'Bad Langensalza'],
    ['Bad Langensaltza', 'near', 'Bad Langensalza'],
    ['Neustadt', 'several', 'Neustadt an der Orla', 'Neustadt (Eichsfeld)'],
    ['Neustadt/Orla', 'one', 'Neustadt an der Orla'],
    ['Neustadt a. d. Orla', 'one', 'Neustadt an der Orla'],
    ['Sankt Gangloff', 'one', 'St.Gangloff'],
    ['Soemmerda', 'one', 'Sömmerda'],
    ['ich wohne in Weimar', 'one', 'Weimar'],
    ['Wiemar', 'near', 'Weimar'],
    ['Cologne', 'one', 'Köln'],
    ['Altdorf', 'one', 'Dobitschen'],
    ['Elxleben Ilm-Kreis', 'one', 'Elxleben'],
    ['Elxleben', 'several', 'Elxleben', 'Elxleben'],
    ['北京', 'none'],
    ['', 'none'],
  ] as const) {
    it(`answers „${query}“ with ${expected.join(', ')}`, () => assert.deepEqual(answer(query), expected));
  }

  it('names the district that led to a place', () => {
    assert.deepEqual(findPlaces(index, 'Altenburger Land', 5).map((match) => match.via), ['Landkreis Altenburger Land', 'Landkreis Altenburger Land']);
  });

  it('never throws, never offers a place twice, keeps to the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const found = findPlaces(index, query, 3).map((match) => match.ags);
        assert.ok(found.length <= 3 && new Set(found).size === found.length);
      }),
      { numRuns: 50 },
    );
  });
});
