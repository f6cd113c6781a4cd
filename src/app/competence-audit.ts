import type { CompetenceQueries, PublicService } from '#contracts/competence';

import { subjectsOf } from './subjects-of.ts';

/** What an audit of all places and services found. */
export interface CompetenceAudit {
  readonly municipalities: number;
  readonly services: number;
  /** Answers given: municipalities × services. */
  readonly answers: number;
  readonly known: number;
  /** Known, and read in a source or confirmed by the office. */
  readonly confirmed: number;
  readonly withoutRule: number;
  readonly byRule: Readonly<Record<string, number>>;
  readonly byField: Readonly<Record<string, { readonly services: number; readonly withoutRule: number }>>;
  /** Services without rule, by OZG service: the coverage list. */
  readonly coverageList: readonly { readonly ozgId: string | null; readonly name: string; readonly services: number }[];
  /** A rule that leads nowhere, a place without administration: each in a sentence. */
  readonly contradictions: readonly string[];
}

/** What the audit needs: the questions of the room, all services, and the subjects they belong to. */
export interface AuditNeeds {
  readonly queries: Pick<CompetenceQueries, 'listPlaces' | 'getCompetence'>;
  readonly services: readonly PublicService[];
  readonly ozg: readonly { readonly ozgId: string; readonly name: string; readonly field: string }[];
}

/**
 * Asks for every service at every place. Services with the same rule and grounds get the same answer, so one of them is asked for all;
 * the counts are those of all of them.
 */
export function auditCompetence({ queries, services, ozg }: AuditNeeds): CompetenceAudit {
  const places = queries.listPlaces();
  const subjects = subjectsOf(services);
  const contradictions: string[] = [];
  let [answers, known, confirmed] = [0, 0, 0];
  const byRule: Record<string, number> = {};
  for (const subject of subjects) {
    byRule[subject.rule ?? 'ohne Regel'] = (byRule[subject.rule ?? 'ohne Regel'] ?? 0) + subject.services.length;
    for (const place of places) {
      const answer = queries.getCompetence(subject.asked, place.ags);
      if (answer.kind !== 'found') {
        contradictions.push(`${subject.asked} in ${place.name} (${place.ags}): keine Antwort (no answer: ${answer.kind})`);
        continue;
      }
      answers += subject.services.length;
      if (subject.rule !== null && !answer.competence.known) contradictions.push(`${subject.asked} in ${place.name} (${place.ags}): Die Regel ${subject.rule} führt zu keiner Stelle (rule leads nowhere)`);
      if (answer.competence.known) known += subject.services.length;
      if (answer.competence.known && subject.confirmed) confirmed += subject.services.length;
    }
  }
  const names = new Map(ozg.map((row) => [row.ozgId, row]));
  const silent = subjects.filter(({ rule }) => rule === null).flatMap(({ services: all }) => all);
  return {
    municipalities: places.length,
    services: services.length,
    answers,
    known,
    confirmed,
    withoutRule: silent.length,
    byRule,
    byField: fieldsOf(services, names),
    coverageList: [...Map.groupBy(silent, (service) => service.ozgId)]
      .map(([ozgId, all]) => ({ ozgId, name: ozgId === null ? 'Leistungen ohne OZG-Leistung' : (names.get(ozgId)?.name ?? ozgId), services: all.length }))
      .toSorted((left, right) => right.services - left.services),
    contradictions,
  };
}

function fieldsOf(services: readonly PublicService[], names: ReadonlyMap<string, { readonly field: string }>): CompetenceAudit['byField'] {
  const fields: Record<string, { services: number; withoutRule: number }> = {};
  for (const { ozgId, rule } of services) {
    const name = (ozgId === null ? undefined : names.get(ozgId)?.field) ?? 'ohne Themenfeld';
    const field = (fields[name] ??= { services: 0, withoutRule: 0 });
    field.services += 1;
    if (rule === null) field.withoutRule += 1;
  }
  return fields;
}

