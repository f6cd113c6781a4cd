import type { PlaceMatch } from '#contracts/competence';

import { findPlacesByName } from './find-places-by-name.ts';
import { matchesOf, onceEach } from './place-matches.ts';
import { placeKey } from './place-key.ts';
import type { PlaceIndex } from './place-index.ts';

const longestQuery = 120;

/**
 * Candidates for a name, a village, a district, a postal code, both („07646 Stadtroda“) or a key; best first, each municipality once.
 * Nearly right names are offered as `near`; empty only when nothing resembles what was typed.
 */
export function findPlaces(index: PlaceIndex, query: string, limit: number): PlaceMatch[] {
  const typed = query.slice(0, longestQuery).trim();
  const key = typed.replace(/\s/g, '');
  if (/^\d+$/.test(key)) return byDigits(index, key).slice(0, limit);
  const postalCode = /(?<!\d)\d{5}(?!\d)/.exec(typed)?.[0];
  const name = placeKey(typed.replace(/\d+/g, ' ').replace(/^\s*D\s*-/i, ' '));
  const named = findPlacesByName(index, name, limit);
  if (postalCode === undefined) return named.slice(0, limit);
  return withPostalCode(index, named, postalCode).slice(0, limit);
}

function byDigits(index: PlaceIndex, digits: string): PlaceMatch[] {
  if (digits.length === 5) return byPostalCode(index, digits);
  if (digits.length < 5) {
    const codes = index.sortedPostalCodes.filter((code) => code.startsWith(digits));
    return onceEach(codes.flatMap((code) => matchesOf(index, index.postalCodes.get(code) ?? [], 'postalCode', 'prefix', code)));
  }
  const place = index.places.get(digits) ?? index.byArs.get(digits);
  return place === undefined ? [] : [{ ...place, matched: 'municipality', closeness: 'exact' }];
}

function byPostalCode(index: PlaceIndex, code: string): PlaceMatch[] {
  const exact = matchesOf(index, index.postalCodes.get(code) ?? [], 'postalCode', 'exact', code);
  if (exact.length > 0) return exact.toSorted((a, b) => b.population - a.population);
  // An unknown code: those that share its first four or three digits are the nearest thing we have.
  for (const length of [4, 3]) {
    const codes = index.sortedPostalCodes.filter((known) => known.startsWith(code.slice(0, length)));
    if (codes.length > 0) return onceEach(codes.flatMap((known) => matchesOf(index, index.postalCodes.get(known) ?? [], 'postalCode', 'near', known)));
  }
  return [];
}

function withPostalCode(index: PlaceIndex, named: readonly PlaceMatch[], code: string): PlaceMatch[] {
  const ofCode = new Set(index.postalCodes.get(code) ?? []);
  const both = named.filter((match) => ofCode.has(match.ags) && match.closeness !== 'prefix');
  if (both.length > 0) return both.map((match) => ({ ...match, closeness: 'exact' }));
  const byCode = byPostalCode(index, code);
  // Name and code contradict each other: neither is taken for granted, both are offered.
  const all = onceEach([...named.filter((match) => match.closeness === 'exact'), ...byCode, ...named]);
  return named.length === 0 ? all : all.map((match) => ({ ...match, closeness: 'near' }));
}
