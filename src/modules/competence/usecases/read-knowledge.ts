import type { PublishedService } from '#contracts/competence';
import { dayInGermany } from '#kernel/dates';
import type { Unit } from '#kernel/unit';

import { readCatalogue } from '../data/read-catalogue.ts';
import { readTerritory } from '../data/read-territory.ts';
import { buildCatalogue } from '../domain/catalogue.ts';
import { buildPlaceIndex } from '../domain/place-index.ts';
import { buildTerritory } from '../domain/territory.ts';
import type { Knowledge } from './answer-questions.ts';

/** Reads everything once and builds the indexes of the unit's day. */
export async function readKnowledge(unit: Unit, published: readonly PublishedService[]): Promise<Knowledge> {
  const [territoryData, catalogueData] = await Promise.all([readTerritory(unit), readCatalogue(unit)]);
  const territory = buildTerritory(territoryData);
  return { territory, places: buildPlaceIndex(territory, dayInGermany(unit.now)), catalogue: buildCatalogue(catalogueData, published) };
}
