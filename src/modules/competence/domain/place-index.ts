import type { Place, PlaceMatchKind } from '#contracts/competence';
import type { DayString } from '#kernel/dates';
import { indexWords, type WordNeighbours } from '#standards/search';

import { describePlace } from './describe-place.ts';
import { placeAreas, type PlaceArea } from './place-areas.ts';
import { placeKey } from './place-key.ts';
import type { Territory } from './territory.ts';
import { villageCandidates } from './village-candidates.ts';

/** A name and the municipalities it may mean. */
export interface PlaceEntry {
  readonly key: string;
  readonly name: string;
  readonly matched: Exclude<PlaceMatchKind, 'postalCode'>;
  readonly ags: readonly string[];
}

/** All names and postal codes of one day, ready to be searched. */
export interface PlaceIndex {
  readonly places: ReadonlyMap<string, Place>;
  readonly byArs: ReadonlyMap<string, Place>;
  readonly entries: ReadonlyMap<string, readonly PlaceEntry[]>;
  readonly sortedKeys: readonly string[];
  /** Later words of names of several words → keys: „Worbis“ finds „Leinefelde-Worbis“. */
  readonly keysByWord: ReadonlyMap<string, readonly string[]>;
  readonly sortedWords: readonly string[];
  /** Keys of several words without their spaces → keys: „Badlangensalza“. */
  readonly keysByGlued: ReadonlyMap<string, readonly string[]>;
  /** First word of names of several words → keys, for names cut short: „Neustadt/Orla“, „Frankfurt/M“. */
  readonly keysByFirstWord: ReadonlyMap<string, readonly string[]>;
  readonly areas: ReadonlyMap<string, readonly PlaceArea[]>;
  readonly neighbours: WordNeighbours;
  readonly postalCodes: ReadonlyMap<string, readonly string[]>;
  readonly sortedPostalCodes: readonly string[];
}

/** Builds the index for a day: some 2,000 names for Thüringen. */
export function buildPlaceIndex(territory: Territory, at: DayString): PlaceIndex {
  const places = placesOf(territory, at);
  const list = [...municipalityEntries(places), ...formerEntries(territory, places, at), ...villageEntries(territory, places, at)];
  const entries = Map.groupBy(list, (entry) => entry.key);
  const sortedKeys = [...entries.keys()].sort();
  const words = sortedKeys.flatMap((key) => key.split(' ').slice(1).map((word) => ({ word, key })));
  const keysByWord = new Map([...Map.groupBy(words, (pair) => pair.word)].map(([word, pairs]) => [word, pairs.map((pair) => pair.key)]));
  const severalWords = sortedKeys.filter((key) => key.includes(' '));
  const postalCodes = postalCodesOf(territory, places, at);
  const sortedPostalCodes = [...postalCodes.keys()].sort();
  return {
    places,
    entries,
    sortedKeys,
    keysByWord,
    sortedWords: [...keysByWord.keys()].sort(),
    keysByGlued: Map.groupBy(severalWords, (key) => key.replaceAll(' ', '')),
    keysByFirstWord: Map.groupBy(severalWords, (key) => key.slice(0, key.indexOf(' '))),
    areas: placeAreas(places),
    neighbours: indexWords(sortedKeys),
    postalCodes,
    sortedPostalCodes,
    byArs: new Map([...places.values()].map((place) => [place.ars, place])),
  };
}

function placesOf(territory: Territory, at: DayString): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { ags } of territory.data.legalEntities) {
    const record = ags.length === 8 ? territory.legalEntity(ags, at) : undefined;
    const place = record && describePlace(territory, record, at);
    if (place !== undefined) places.set(ags, place);
  }
  return places;
}

function municipalityEntries(places: ReadonlyMap<string, Place>): PlaceEntry[] {
  return [...places.values()].flatMap((place) => {
    const entry = (name: string): PlaceEntry => ({ key: placeKey(name), name: place.name, matched: 'municipality', ags: [place.ags] });
    // „Saalfeld/Saale“, „Neundorf (bei Schleiz)“ and „Neustadt an der Orla“ are mostly typed without what sets them apart.
    const short = place.name.split(/[/(,]| (?:an|am|im|in|bei|ob|auf|unter|vor|a|i|b|v|d)[ .]/)[0]?.trim() ?? '';
    return placeKey(short) === placeKey(place.name) || short === '' ? [entry(place.name)] : [entry(place.name), entry(short)];
  });
}

function formerEntries(territory: Territory, places: ReadonlyMap<string, Place>, at: DayString): PlaceEntry[] {
  const byOld = Map.groupBy(
    territory.data.successors.filter((link) => link.lastDay < at && places.has(link.successorAgs)),
    (link) => link.ags,
  );
  return [...byOld].flatMap(([ags, links]) => {
    const name = territory.lastLegalEntity(ags)?.name;
    return name === undefined ? [] : [{ key: placeKey(name), name, matched: 'formerName', ags: links.map((link) => link.successorAgs) } as const];
  });
}

function villageEntries(territory: Territory, places: ReadonlyMap<string, Place>, at: DayString): PlaceEntry[] {
  const byKey = Map.groupBy([...places.values()], (place) => placeKey(place.name));
  const byShort = Map.groupBy([...places.values()], (place) => placeKey(place.name.split(/[/(]/)[0] ?? ''));
  const candidates = villageCandidates(territory, at);
  return territory.data.placeNames.flatMap((village) => {
    const key = placeKey(village.name);
    const same = [...(byKey.get(key) ?? []), ...(byShort.get(key) ?? [])];
    if (same.some((place) => place.district.key === village.districtKey || place.postalCodes.includes(village.postalCode))) return [];
    const ags = candidates.of(village).filter((found) => places.has(found));
    if (ags.length === 0) return [];
    const entry = { key, name: village.name, matched: 'place', ags } as const;
    const front = ags.length === 1 ? `${placeKey(places.get(ags[0] ?? '')?.name ?? '')} ` : ' ';
    return key.startsWith(front) ? [entry, { ...entry, key: key.slice(front.length) }] : [entry];
  });
}

function postalCodesOf(territory: Territory, places: ReadonlyMap<string, Place>, at: DayString): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const pair of territory.data.postalCodes) {
    if (!places.has(pair.ags)) continue;
    const list = codes.get(pair.postalCode);
    if (list === undefined) codes.set(pair.postalCode, [pair.ags]);
    else list.push(pair.ags);
  }
  const candidates = villageCandidates(territory, at);
  const historic = territory.data.placeNames.filter((village) => !codes.has(village.postalCode));
  for (const [code, villages] of Map.groupBy(historic, (village) => village.postalCode)) {
    codes.set(code, [...new Set(villages.flatMap((village) => candidates.of(village)))].filter((ags) => places.has(ags)));
  }
  return codes;
}
