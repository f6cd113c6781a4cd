import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PublicService } from '#contracts/competence';
import type { Knowledge, ReferenceData } from '#modules/competence';

import { knowledgeOf } from '../seeds/reference/knowledge-of.ts';
import { readGermany, readReference } from '../seeds/reference/read-reference.ts';

/** A query with every answer that helps: ids of OZG services (which answer for all their keys), keys, ids of local services. */
export interface WantedAnswer {
  readonly kind: 'exact' | 'colloquial' | 'compound' | 'typo' | 'umlaut';
  readonly query: string;
  readonly expected: readonly string[];
}

/** The half that may be looked at while working on the search, and the half that is only scored. */
export function readQueries(half: 'look' | 'score'): WantedAnswer[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'finder-queries', `${half}.json`), 'utf8')) as WantedAnswer[];
}

/** The catalogue and Thüringen as the platform holds them, or all of Germany; straight from the files. */
export function readKnowledge(options: { germany: boolean }): Knowledge {
  const here = readReference({ demo: false });
  return knowledgeOf(options.germany ? joined(here, readGermany()) : here, [], '2026-11-24');
}

/** True when one of the expected ids names this service, its subject or one of its folded keys. */
export function accepts(service: PublicService, expected: readonly string[]): boolean {
  const { id, leikaKey, ozgId, otherKeys } = service;
  return [id, leikaKey, ozgId, ...otherKeys].some((key) => key !== null && expected.includes(key));
}

function joined(a: ReferenceData, b: ReferenceData): ReferenceData {
  return {
    ...a,
    legalEntities: [...a.legalEntities, ...b.legalEntities],
    administrations: [...a.administrations, ...b.administrations],
    administers: [...a.administers, ...b.administers],
    successors: [...a.successors, ...b.successors],
    postalCodes: [...a.postalCodes, ...b.postalCodes],
  };
}
