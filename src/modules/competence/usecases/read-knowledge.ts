import type { PublishedService } from '#contracts/competence';
import { dayInGermany } from '#kernel/dates';
import type { Unit } from '#kernel/unit';

import { readCatalogue } from '../data/read-catalogue.ts';
import { readTerritory } from '../data/read-territory.ts';
import type { Knowledge } from './answer-questions.ts';
import { knowledgeFrom } from './knowledge-from.ts';

/** Reads everything once and builds the indexes of the unit's day. */
export async function readKnowledge(unit: Unit, published: readonly PublishedService[]): Promise<Knowledge> {
  const [territory, catalogue] = await Promise.all([readTerritory(unit), readCatalogue(unit)]);
  return knowledgeFrom(territory, catalogue, published, dayInGermany(unit.now));
}
