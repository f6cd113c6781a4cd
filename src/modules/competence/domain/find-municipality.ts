import type { DayString } from '#kernel/dates';

import type { LegalEntityRecord } from './territory-data.ts';
import type { Territory } from './territory.ts';

/** What a key leads to on a day: the municipality itself, its one successor, several (split), or nothing. */
export type MunicipalityByKey =
  | { readonly kind: 'current'; readonly municipality: LegalEntityRecord }
  | { readonly kind: 'successor'; readonly municipality: LegalEntityRecord; readonly former: FormerKey }
  | { readonly kind: 'split'; readonly municipalities: readonly LegalEntityRecord[]; readonly former: FormerKey }
  | { readonly kind: 'unknown' };

export interface FormerKey {
  readonly ags: string;
  readonly name: string;
  readonly until: DayString;
}

/** How many mergers in a row are followed; more would be a circle in the data. */
const longestChain = 10;

/**
 * Resolves an AGS (8 digits) or ARS (12) at a day. Bookmarks and specialist software go on sending keys that were dissolved
 * (28 in Thüringen from 2023 to 2025), so old keys lead to today's municipality and the answer says so.
 */
export function findMunicipality(territory: Territory, key: string, at: DayString): MunicipalityByKey {
  const ags = key.length === 12 ? territory.agsOfArs(key) : key;
  if (ags === undefined || ags.length !== 8) return { kind: 'unknown' };
  const municipality = territory.legalEntity(ags, at);
  if (municipality !== undefined) return { kind: 'current', municipality };
  const links = territory.successors(ags).filter((link) => link.lastDay < at);
  const first = links[0];
  if (first === undefined) return { kind: 'unknown' };
  const former = { ags, name: territory.lastLegalEntity(ags)?.name ?? ags, until: first.lastDay };
  const today = [...currentSuccessors(territory, ags, at, longestChain)].flatMap((found) => territory.legalEntity(found, at) ?? []);
  const only = today[0];
  if (only === undefined) return { kind: 'unknown' };
  return today.length === 1 ? { kind: 'successor', municipality: only, former } : { kind: 'split', municipalities: today, former };
}

function currentSuccessors(territory: Territory, ags: string, at: DayString, steps: number): Set<string> {
  if (territory.legalEntity(ags, at) !== undefined) return new Set([ags]);
  if (steps === 0) return new Set();
  return new Set(territory.successors(ags).flatMap((link) => [...currentSuccessors(territory, link.successorAgs, at, steps - 1)]));
}
