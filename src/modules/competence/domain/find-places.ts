import type { PlaceMatch } from '#contracts/competence';

import { placeKey } from './place-key.ts';
import type { PlaceEntry, PlaceIndex } from './place-index.ts';

type Closeness = PlaceMatch['closeness'];

const longestQuery = 120;

/**
 * Candidates for a name, a village, a postal code, both („07646 Stadtroda“) or a key; best first, each municipality once.
 * Nearly right names are offered as `near`; empty only when nothing resembles what was typed.
 */
export function findPlaces(index: PlaceIndex, query: string, limit: number): PlaceMatch[] {
  const typed = query.slice(0, longestQuery).trim();
  const key = typed.replace(/\s/g, '');
  if (/^\d+$/.test(key)) return byDigits(index, key).slice(0, limit);
  const postalCode = /(?<!\d)\d{5}(?!\d)/.exec(typed)?.[0];
  const name = placeKey(typed.replace(/\d+/g, ' '));
  const named = byName(index, name, limit);
  if (postalCode === undefined) return named.slice(0, limit);
  return withPostalCode(index, named, postalCode).slice(0, limit);
}

function byDigits(index: PlaceIndex, digits: string): PlaceMatch[] {
  if (digits.length === 5) return byPostalCode(index, digits);
  if (digits.length < 5) {
    const codes = index.sortedPostalCodes.filter((code) => code.startsWith(digits));
    return once(codes.flatMap((code) => matches(index, index.postalCodes.get(code) ?? [], 'postalCode', 'prefix', code)));
  }
  const place = index.places.get(digits) ?? [...index.places.values()].find((candidate) => candidate.ars === digits);
  return place === undefined ? [] : [{ ...place, matched: 'municipality', closeness: 'exact' }];
}

function byPostalCode(index: PlaceIndex, code: string): PlaceMatch[] {
  const exact = matches(index, index.postalCodes.get(code) ?? [], 'postalCode', 'exact', code);
  if (exact.length > 0) return exact.toSorted((a, b) => b.population - a.population);
  // An unknown code: those that share its first four or three digits are the nearest thing we have.
  for (const length of [4, 3]) {
    const codes = index.sortedPostalCodes.filter((known) => known.startsWith(code.slice(0, length)));
    if (codes.length > 0) return once(codes.flatMap((known) => matches(index, index.postalCodes.get(known) ?? [], 'postalCode', 'near', known)));
  }
  return [];
}

function withPostalCode(index: PlaceIndex, named: readonly PlaceMatch[], code: string): PlaceMatch[] {
  const ofCode = new Set(index.postalCodes.get(code) ?? []);
  const both = named.filter((match) => ofCode.has(match.ags) && match.closeness !== 'prefix');
  if (both.length > 0) return both.map((match) => ({ ...match, closeness: 'exact' }));
  const byCode = byPostalCode(index, code);
  // Name and code contradict each other: neither is taken for granted, both are offered.
  const all = once([...named.filter((match) => match.closeness === 'exact'), ...byCode, ...named]);
  return named.length === 0 ? all : all.map((match) => ({ ...match, closeness: 'near' }));
}

function byName(index: PlaceIndex, name: string, limit: number): PlaceMatch[] {
  if (name === '') return [];
  // „Schmoelln“: only when nothing is written like that („Nauendorf“ is not „Naundorf“).
  const spelling = index.entries.has(name) ? name : name.replace(/([aou])e/g, '$1');
  const exact = entriesOf(index, spelling, 'exact');
  const qualified = exact.length > 0 ? [] : withHint(index, name);
  const spellings = [...new Set([name, spelling])];
  const prefix = name.length < 2 ? [] : spellings.flatMap((start) => beginningWith(index, start, limit));
  const sure = once([...exact, ...qualified, ...ordered(prefix)]);
  if (sure.length > 0) return exact.length === 0 || exact.some((match) => match.matched === 'municipality') ? sure : withLongerNames(sure, spelling);
  const near = spellings.flatMap((spelling) => index.neighbours.near(spelling, 8).flatMap(({ word }) => entriesOf(index, word, 'near')));
  return once(near.length > 0 ? near : nearAnyWord(index, name));
}

/** Who types „Neustadt“ may mean a village of that name or the town of „Neustadt an der Orla“: the towns are offered along with the villages. */
function withLongerNames(matches: readonly PlaceMatch[], name: string): PlaceMatch[] {
  return matches.map((match) =>
    match.closeness === 'prefix' && match.matched === 'municipality' && placeKey(match.name).startsWith(`${name} `) ? { ...match, closeness: 'exact' } : match,
  );
}

/** „Elxleben Sömmerda“, „Dobitschen, Altenburger Land“: a known name and something that tells which one. */
function withHint(index: PlaceIndex, name: string): PlaceMatch[] {
  const words = name.split(' ');
  for (let taken = words.length - 1; taken >= 1; taken--) {
    const found = entriesOf(index, words.slice(0, taken).join(' '), 'exact');
    if (found.length === 0) continue;
    const hint = words.slice(taken);
    const said = (match: PlaceMatch) => {
      const about = placeKey(`${match.district.name} ${match.administration.name} ${match.administration.seat}`).split(' ');
      return hint.filter((word) => about.includes(word)).length;
    };
    const most = Math.max(...found.map(said));
    const told = most === 0 ? [] : found.filter((match) => said(match) === most);
    return told.length > 0 ? told : found;
  }
  return [];
}

function beginningWith(index: PlaceIndex, start: string, limit: number): PlaceMatch[] {
  const found: PlaceMatch[] = [];
  for (const key of index.sortedKeys) if (key.startsWith(start) && key !== start) found.push(...entriesOf(index, key, 'prefix'));
  for (const [word, keys] of index.keysByWord) if (word.startsWith(start)) for (const key of keys) found.push(...entriesOf(index, key, 'prefix'));
  return ordered(found).slice(0, limit * 2);
}

function nearAnyWord(index: PlaceIndex, name: string): PlaceMatch[] {
  const words = name.split(' ').filter((word) => word.length >= 4).slice(0, 4);
  return words.flatMap((word) => [
    ...entriesOf(index, word, 'near'),
    ...index.neighbours.near(word, 4).flatMap((found) => entriesOf(index, found.word, 'near')),
  ]);
}

function ordered(list: readonly PlaceMatch[]): PlaceMatch[] {
  const rank = { municipality: 0, formerName: 1, place: 2, postalCode: 3 };
  return list.toSorted((a, b) => rank[a.matched] - rank[b.matched] || b.population - a.population);
}

function entriesOf(index: PlaceIndex, key: string, closeness: Closeness): PlaceMatch[] {
  const found = index.entries.get(key) ?? [];
  return [...found].sort(municipalitiesFirst).flatMap((entry) =>
    matches(index, entry.ags, entry.matched, closeness, entry.matched === 'municipality' ? undefined : entry.name),
  );
}

function municipalitiesFirst(a: PlaceEntry, b: PlaceEntry): number {
  return Number(a.matched !== 'municipality') - Number(b.matched !== 'municipality');
}

function matches(index: PlaceIndex, ags: readonly string[], matched: PlaceMatch['matched'], closeness: Closeness, via: string | undefined): PlaceMatch[] {
  return ags.flatMap((key) => {
    const place = index.places.get(key);
    return place === undefined ? [] : [{ ...place, matched, closeness, ...(via === undefined ? {} : { via }) }];
  });
}

function once(list: readonly PlaceMatch[]): PlaceMatch[] {
  const seen = new Set<string>();
  return list.filter((match) => !seen.has(match.ags) && seen.add(match.ags));
}
