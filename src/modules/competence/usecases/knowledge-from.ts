import type { PublishedService } from '#contracts/competence';
import type { DayString } from '#kernel/dates';

import { buildCatalogue } from '../domain/catalogue.ts';
import type { CatalogueData } from '../domain/catalogue-data.ts';
import { buildPlaceIndex } from '../domain/place-index.ts';
import { buildTerritory } from '../domain/territory.ts';
import type { TerritoryData } from '../domain/territory-data.ts';
import type { Knowledge } from './answer-questions.ts';

/** Builds the indexes of a day out of plain records. */
export function knowledgeFrom(territoryData: TerritoryData, catalogueData: CatalogueData, published: readonly PublishedService[], day: DayString): Knowledge {
  const territory = buildTerritory(territoryData);
  return { territory, places: buildPlaceIndex(territory, day), catalogue: buildCatalogue(catalogueData, published) };
}
