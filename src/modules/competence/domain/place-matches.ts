import type { PlaceMatch } from '#contracts/competence';

import type { PlaceEntry, PlaceIndex } from './place-index.ts';

const rank = { municipality: 0, formerName: 1, place: 2, postalCode: 3 } as const;

/** The matches of all entries under a key, municipalities before former names and villages, larger ones first. */
export function matchesOfKey(index: PlaceIndex, key: string, closeness: PlaceMatch['closeness']): PlaceMatch[] {
  const found: readonly PlaceEntry[] = index.entries.get(key) ?? [];
  return orderMatches(found.flatMap((entry) => matchesOf(index, entry.ags, entry.matched, closeness, entry.matched === 'municipality' ? undefined : entry.name)));
}

/** The places behind keys, as matches; `via` names what led there when it is not the place's own name. */
export function matchesOf(
  index: PlaceIndex,
  ags: readonly string[],
  matched: PlaceMatch['matched'],
  closeness: PlaceMatch['closeness'],
  via: string | undefined,
): PlaceMatch[] {
  return ags.flatMap((key) => {
    const place = index.places.get(key);
    return place === undefined ? [] : [{ ...place, matched, closeness, ...(via === undefined ? {} : { via }) }];
  });
}

export function orderMatches(list: readonly PlaceMatch[]): PlaceMatch[] {
  return list.toSorted((a, b) => rank[a.matched] - rank[b.matched] || (a.matched === 'municipality' ? b.population - a.population : 0));
}

/** Every municipality once, where it stands first. */
export function onceEach(list: readonly PlaceMatch[]): PlaceMatch[] {
  const seen = new Set<string>();
  return list.filter((match) => !seen.has(match.ags) && seen.add(match.ags));
}
