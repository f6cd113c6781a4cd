import type { DayString } from '#kernel/dates';

import { placeKey } from './place-key.ts';
import type { LegalEntityRecord, PlaceNameRecord } from './territory-data.ts';
import type { Territory } from './territory.ts';

/** How many neighbours are offered, in the district and beyond, when no postal code leads to a municipality. */
const nearestOffered = 3;

/** Finds the municipalities a village may belong to. */
export interface VillageCandidates {
  /** AGS of the candidates, nearest first; one when it is certain. */
  of(village: PlaceNameRecord): string[];
}

/**
 * The source names no municipality for a village, only postal code, district and position. So: a municipality whose name the
 * village carries in front („Harth-Pöllnitz Köckritz“) or the other way round; else those of its postal code within its district, else of its
 * postal code, else its nearest neighbours (24 postal codes of the source are historic).
 */
export function villageCandidates(territory: Territory, at: DayString): VillageCandidates {
  const municipalities = new Map<string, LegalEntityRecord>();
  for (const record of territory.data.legalEntities) {
    const current = record.ags.length === 8 ? territory.legalEntity(record.ags, at) : undefined;
    if (current !== undefined) municipalities.set(record.ags, current);
  }
  const keys = new Map([...municipalities].map(([ags, record]) => [ags, placeKey(record.name)]));
  const byDistrict = Map.groupBy(municipalities.keys(), (ags) => municipalities.get(ags)?.districtKey ?? '');
  const positions = positionsOf(territory, municipalities);
  const distance = (village: PlaceNameRecord, ags: string) => {
    const position = positions.get(ags);
    if (position === undefined) return Number.POSITIVE_INFINITY;
    return Math.hypot((position.latitude - village.latitude) * 111, (position.longitude - village.longitude) * 71);
  };
  const sorted = (village: PlaceNameRecord, list: readonly string[]) =>
    list.toSorted((a, b) => distance(village, a) - distance(village, b) || (a < b ? -1 : 1));
  return {
    of(village) {
      const inDistrict = (ags: string) => municipalities.get(ags)?.districtKey === village.districtKey;
      const key = placeKey(village.name);
      const named = (byDistrict.get(village.districtKey) ?? []).filter((ags) => carries(key, keys.get(ags) ?? ''));
      if (named.length === 1) return named;
      const ofCode = territory.municipalitiesOfPostalCode(village.postalCode).map((pair) => pair.ags).filter((ags) => municipalities.has(ags));
      const both = ofCode.filter(inDistrict);
      if (both.length > 0) return sorted(village, both);
      if (ofCode.length > 0) return sorted(village, ofCode);
      const nearest = sorted(village, [...positions.keys()]);
      return [...new Set([...nearest.filter(inDistrict).slice(0, nearestOffered), ...nearest.slice(0, nearestOffered)])];
    },
  };
}

/** True when one name is part of the other in whole words: „Harth-Pöllnitz Köckritz“, „Worbis“ in „Leinefelde-Worbis“. */
function carries(village: string, municipality: string): boolean {
  if (village.startsWith(`${municipality} `)) return true;
  return village.length >= 4 && ` ${municipality} `.includes(` ${village} `);
}

/** Where a municipality lies: the place of the same name in its district or postal code. */
function positionsOf(territory: Territory, municipalities: ReadonlyMap<string, LegalEntityRecord>): Map<string, PlaceNameRecord> {
  const named = Map.groupBy(territory.data.placeNames, (place) => placeKey(place.name));
  const positions = new Map<string, PlaceNameRecord>();
  for (const [ags, record] of municipalities) {
    const codes = new Set(territory.postalCodesOf(ags).map((pair) => pair.postalCode));
    const place = named.get(placeKey(record.name))?.find((found) => found.districtKey === record.districtKey || codes.has(found.postalCode));
    if (place !== undefined) positions.set(ags, place);
  }
  return positions;
}
