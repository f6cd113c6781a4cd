import type { Administration, Competence, CompetenceAnswer, CompetenceGrounds, CompetenceQueries, CompetenceRule, Place, PlaceByKey, PublicService } from '#contracts/competence';
import { formatDay, type DayString } from '#kernel/dates';
import type { Ags, Ars } from '#kernel/keys';
import { search } from '#standards/search';

import type { Catalogue } from '../domain/catalogue.ts';
import { resolveCompetence } from '../domain/competence-rules.ts';
import { describePlace, summarize } from '../domain/describe-place.ts';
import { findMunicipality, type MunicipalityByKey } from '../domain/find-municipality.ts';
import { findPlaces } from '../domain/find-places.ts';
import { onlineFirst } from '../domain/online-first.ts';
import type { PlaceIndex } from '../domain/place-index.ts';
import { resolvePlace } from '../domain/resolve-place.ts';
import type { AdministrationWithId, Territory } from '../domain/territory.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { explainCompetence } from './explain-competence.ts';

/** Everything answers are read from; replaced as a whole when the data changes. */
export interface Knowledge {
  readonly territory: Territory;
  readonly places: PlaceIndex;
  readonly catalogue: Catalogue;
}

/** The questions of the contract over the knowledge in memory; `today` is asked anew each time. */
export function answerQuestions(knowledge: () => Knowledge, today: () => DayString): CompetenceQueries {
  const getPlace = (key: string, at = today()): PlaceByKey => placeByKey(knowledge().territory, findMunicipality(knowledge().territory, key, at), at);
  const getCompetence = (service: PublicService, ags: string, at: DayString): CompetenceAnswer => {
    const { territory } = knowledge();
    const found = findMunicipality(territory, ags, at);
    if (found.kind === 'unknown') return { kind: 'unknownPlace' };
    if (found.kind === 'split') return { kind: 'split', places: found.municipalities.flatMap((record) => describePlace(territory, record, at) ?? []) };
    const competence = competenceOf(territory, service.rule, found, at, service.grounds);
    return competence === undefined ? { kind: 'unknownPlace' } : { kind: 'found', competence, service };
  };
  return {
    findPlaces: (query, limit = 50) => findPlaces(knowledge().places, query, limit),
    resolvePlace: (query) => resolvePlace(findPlaces(knowledge().places, query, 50)),
    getPlace,
    searchServices(query, { limit = 10 } = {}) {
      const { catalogue } = knowledge();
      const keyed = /^\d{14}$/.test(query.trim()) ? catalogue.find(query.trim()) : undefined;
      if (keyed !== undefined) return [{ service: keyed, score: 1, why: query.trim() }];
      const hits = search(catalogue.index, query, limit).flatMap((hit) => {
        const service = catalogue.find(hit.id);
        return service === undefined ? [] : [{ service, score: hit.score, why: hit.why }];
      });
      return onlineFirst(hits);
    },
    findService: (key) => knowledge().catalogue.find(key),
    listPopularServices: (limit) => popular(knowledge().catalogue, limit),
    getCompetence(key, ags, at = today()) {
      const service = knowledge().catalogue.find(key);
      return service === undefined ? { kind: 'unknownService' } : getCompetence(service, ags, at);
    },
    getCompetenceByRule(rule, ags, at = today()) {
      const found = findMunicipality(knowledge().territory, ags, at);
      return found.kind === 'unknown' || found.kind === 'split' ? undefined : competenceOf(knowledge().territory, rule, found, at);
    },
    listAdministrations: () => knowledge().territory.data.administrations.flatMap((record) => currentAdministration(knowledge().territory, record.ars, today()) ?? []),
    findAdministration(key) {
      const { territory } = knowledge();
      return currentAdministration(territory, territory.administrationById(key)?.ars ?? key, today());
    },
    listPlaces: () => [...knowledge().places.places.values()],
  };
}

function placeByKey(territory: Territory, found: MunicipalityByKey, at: DayString): PlaceByKey {
  if (found.kind === 'unknown') return found;
  if (found.kind === 'split') {
    const places: Place[] = found.municipalities.flatMap((record) => describePlace(territory, record, at) ?? []);
    return { kind: 'split', places, former: { ...found.former, ags: found.former.ags as Ags } };
  }
  const place = describePlace(territory, found.municipality, at);
  if (place === undefined) return { kind: 'unknown' };
  return found.kind === 'current' ? { kind: 'current', place } : { kind: 'successor', place, former: { ...found.former, ags: found.former.ags as Ags } };
}

function competenceOf(
  territory: Territory,
  rule: CompetenceRule | null,
  found: Extract<MunicipalityByKey, { kind: 'current' | 'successor' }>,
  at: DayString,
  grounds: CompetenceGrounds | null = null,
): Competence | undefined {
  const finding = resolveCompetence(territory, rule, found.municipality, at, grounds);
  if (finding === undefined) return undefined;
  const competence = explainCompetence(territory, finding, at);
  if (found.kind === 'current') return competence;
  const { ags, name, until } = found.former;
  const note = {
    de: de.successor(name, formatDay(until, 'de'), found.municipality.name),
    en: en.successor(name, formatDay(until, 'en'), found.municipality.name),
  };
  return { ...competence, successorOf: { ags: ags as Ags, name, note } };
}

function currentAdministration(territory: Territory, ars: string, at: DayString): Administration | undefined {
  const record: AdministrationWithId | undefined = territory.administration(ars, at);
  if (record === undefined) return undefined;
  const district = territory.legalEntity(record.districtKey, at);
  const municipalities = municipalitiesOf(territory, record, at);
  return { ...summarize(record), districtKey: record.districtKey as Ars, districtName: district?.name ?? record.municipality?.name ?? '', municipalities };
}

function municipalitiesOf(territory: Territory, record: AdministrationWithId, at: DayString): Ags[] {
  const isDistrict = record.ars.length === 5;
  const all = isDistrict ? territory.municipalitiesOfDistrict(record.ars) : territory.municipalitiesOfAdministration(record.ars);
  return all.filter((ags) => territory.legalEntity(ags, at) !== undefined) as Ags[];
}

function popular(catalogue: Catalogue, limit: number): PublicService[] {
  return catalogue.services
    .filter((service) => service.source !== 'catalogue')
    .toSorted((a, b) => Number(b.online) - Number(a.online))
    .slice(0, limit);
}
