import { fileURLToPath } from 'node:url';

import type { CompetenceQueries, PublishedService } from '#contracts/competence';
import { dayInGermany, type DayString } from '#kernel/dates';
import type { Unit } from '#kernel/unit';
import type { Module } from '#platform/module';

import { apiRoutes } from './api/routes.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { answerQuestions, type Knowledge } from './usecases/answer-questions.ts';
import { readEditions } from './usecases/read-editions.ts';
import { readKnowledge } from './usecases/read-knowledge.ts';

export { answerQuestions, type Knowledge } from './usecases/answer-questions.ts';
export { knowledgeFrom } from './usecases/knowledge-from.ts';
export { administrationId } from './usecases/administration-id.ts';
export { loadReference } from './usecases/load-reference.ts';
export { ReferenceData } from './usecases/reference-data.ts';

/** What competence is handed. */
export interface CompetenceNeeds {
  /** The services that are published as packages now. */
  readonly packages: { listPublished(): readonly PublishedService[] };
  /** Path of the page for service × place, without language prefix. */
  readonly servicePagePath: (slug: string, ags: string) => string;
  /** Today in Germany; handed in by tests. */
  readonly today?: () => DayString;
}

/** The room's own operations, for the composition root. */
export interface CompetenceApi extends CompetenceQueries {
  /** Reads everything into memory; until then every question throws. Call again after packages or data changed. */
  warm(unit: Unit): Promise<void>;
  /** Warms only when another edition has been loaded since; cheap enough for a timer. Returns whether it did. */
  refresh(unit: Unit): Promise<boolean>;
}

const indexAfterMs = 1_500;

/** Places, administrations, legal entities, services, and who is responsible. */
export function createCompetence(needs: CompetenceNeeds): Module<CompetenceApi> {
  let knowledge: Knowledge | undefined;
  let editions = '';
  const queries = answerQuestions(() => {
    if (knowledge === undefined) throw new Error('competence was asked before it was warmed');
    return knowledge;
  }, needs.today ?? (() => dayInGermany(new Date())));
  const warm = async (unit: Unit) => {
    const found = await readEditions(unit);
    knowledge = await readKnowledge(unit, needs.packages.listPublished());
    editions = found;
    // The search index is built when somebody searches; soon after the start there is time for it, so that nobody has to wait.
    const { catalogue } = knowledge;
    setTimeout(() => void catalogue.index, indexAfterMs).unref();
  };
  const refresh = async (unit: Unit) => {
    if ((await readEditions(unit)) === editions) return false;
    await warm(unit);
    return true;
  };
  return {
    name: 'competence',
    api: { ...queries, warm, refresh },
    migrations: fileURLToPath(new URL('data/migrations', import.meta.url)),
    routes: apiRoutes(queries, needs.servicePagePath),
    jobs: [],
    refusalTexts: { de: de.refusals, en: en.refusals },
  };
}
