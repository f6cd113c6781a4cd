import type { PlaceMatch } from '#contracts/competence';
import { beginningWith, spellings } from '#standards/search';

import { otherPlaceNames } from './other-place-names.ts';
import { areaName } from './place-areas.ts';
import type { PlaceIndex } from './place-index.ts';
import { placeKey } from './place-key.ts';
import { matchesOf, matchesOfKey, onceEach, orderMatches } from './place-matches.ts';

/** Words around a place in a sentence: „ich wohne in Jena“. */
const around: ReadonlySet<string> = new Set('in aus bei nach ich wohne komme lebe wir wohnen der die das stadt near from live i'.split(' '));

/**
 * Matches for a name in its comparable form: what is written exactly so (spaces and hyphens do not matter), a town with a hint which one,
 * a name cut short, a Landkreis or Verwaltungsgemeinschaft, what begins so, and only then what is nearly so.
 */
export function findPlacesByName(index: PlaceIndex, name: string, limit: number): PlaceMatch[] {
  if (name === '') return [];
  const ways = waysToWrite(index, name);
  const area = areaName(name);
  const ofArea = (index.areas.get(area.key) ?? []).flatMap(({ name: via, ags }) => matchesOf(index, ags, 'place', 'exact', via));
  if (area.said && ofArea.length > 0 && !index.entries.has(name)) return onceEach(ofArea);
  const exact = onceEach(ways.flatMap((way) => matchesOfKey(index, way, 'exact')));
  const told = exact.length > 0 ? [] : withHint(index, name);
  const short = exact.length > 0 || told.length > 0 ? [] : cutShort(index, name);
  const areas = exact.length + told.length + short.length > 0 ? [] : ofArea;
  const prefix = name.length < 2 ? [] : ways.flatMap((start) => startingWith(index, start, limit));
  const sure = onceEach([...exact, ...told, ...short, ...areas, ...orderMatches(prefix)]);
  if (sure.length > 0) return sure;
  const bare = name.split(' ').filter((word) => !around.has(word)).join(' ');
  if (bare !== name && bare !== '') return findPlacesByName(index, bare, limit);
  const near = ways.flatMap((way) => index.neighbours.near(way, 8).flatMap(({ word }) => matchesOfKey(index, word, 'near')));
  return onceEach(near.length > 0 ? near : nearAnyWord(index, name));
}

/** The key itself and, when nothing is written like that, other ways („Nauendorf“ is not „Naundorf“): „Schmoelln“, „Badlangensalza“, „Cologne“. */
function waysToWrite(index: PlaceIndex, name: string): string[] {
  if (index.entries.has(name)) return [name];
  const glued = name.replaceAll(' ', '');
  const others = [otherPlaceNames.get(name) ?? '', ...spellings(name), ...(index.keysByGlued.get(glued) ?? []), glued].filter((way) => index.entries.has(way));
  const begins = spellings(name).slice(0, 1);
  return [...new Set(others.length > 0 ? others : [name, ...begins])];
}

/** „Elxleben Sömmerda“, „Dobitschen, Altenburger Land“: a known name and something that tells which one. */
function withHint(index: PlaceIndex, name: string): PlaceMatch[] {
  const words = name.split(' ');
  for (let taken = words.length - 1; taken >= 1; taken--) {
    const found = matchesOfKey(index, words.slice(0, taken).join(' '), 'exact');
    if (found.length === 0) continue;
    const hint = words.slice(taken);
    const said = (match: PlaceMatch) => {
      const about = placeKey(`${match.name} ${match.district.name} ${match.administration.name} ${match.administration.seat}`).split(' ');
      return hint.filter((word) => about.some((known) => known === word || (word.length <= 2 && known.startsWith(word)))).length;
    };
    const most = Math.max(...found.map(said));
    const told = most === 0 ? [] : found.filter((match) => said(match) === most);
    return onceEach(told.length > 0 ? told : found);
  }
  return [];
}

/** „Rothenburg o. d. T.“, „Neustadt/Orla“: every word begins a word of the name, in its order, the first one is whole. */
function cutShort(index: PlaceIndex, name: string): PlaceMatch[] {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0) return [];
  const fitting = (index.keysByFirstWord.get(first) ?? []).filter((key) => {
    const words = key.split(' ').slice(1);
    let at = 0;
    return rest.every((word) => {
      while (at < words.length && !words[at]?.startsWith(word)) at += 1;
      at += 1;
      return at <= words.length;
    });
  });
  return orderMatches(fitting.flatMap((key) => matchesOfKey(index, key, 'exact')));
}

function startingWith(index: PlaceIndex, start: string, limit: number): PlaceMatch[] {
  const most = limit * 4;
  const keys = beginningWith(index.sortedKeys, start, most);
  const words = [...(index.keysByWord.has(start) ? [start] : []), ...beginningWith(index.sortedWords, start, most)];
  const all = new Set([...keys, ...words.flatMap((word) => index.keysByWord.get(word) ?? []).slice(0, most)]);
  return orderMatches([...all].flatMap((key) => matchesOfKey(index, key, 'prefix'))).slice(0, limit * 2);
}

function nearAnyWord(index: PlaceIndex, name: string): PlaceMatch[] {
  const words = name.split(' ').filter((word) => word.length >= 4).slice(0, 4);
  const whole = words.flatMap((word) => matchesOfKey(index, word, 'near'));
  if (whole.length > 0) return whole;
  return words.flatMap((word) => index.neighbours.near(word, 4).flatMap((found) => matchesOfKey(index, found.word, 'near')));
}
