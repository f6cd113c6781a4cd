import type { DayString } from '#kernel/dates';

import type {
  AdministersRecord,
  AdministrationRecord,
  CounterRecord,
  LegalEntityRecord,
  PostalCodeRecord,
  SuccessorRecord,
  TerritoryData,
} from './territory-data.ts';
import { validAt } from './valid-at.ts';

export type AdministrationWithId = AdministrationRecord & {
  readonly id: string;
  /** The municipality that is this administration; undefined for a Verwaltungsgemeinschaft or a Landratsamt. */
  readonly municipality: LegalEntityRecord | undefined;
};

/** The territory with its records found by key and day. */
export interface Territory {
  readonly data: TerritoryData;
  legalEntity(ags: string, at: DayString): LegalEntityRecord | undefined;
  /** The newest record of a key, valid or not. */
  lastLegalEntity(ags: string): LegalEntityRecord | undefined;
  administers(ags: string, at: DayString): AdministersRecord | undefined;
  administration(ars: string, at: DayString): AdministrationWithId | undefined;
  administrationById(id: string): AdministrationWithId | undefined;
  counters(administrationArs: string, at: DayString): readonly CounterRecord[];
  postalCodesOf(ags: string): readonly PostalCodeRecord[];
  municipalitiesOfPostalCode(postalCode: string): readonly PostalCodeRecord[];
  successors(ags: string): readonly SuccessorRecord[];
  /** AGS of a Kreis's municipalities, dissolved ones included. */
  municipalitiesOfDistrict(districtKey: string): readonly string[];
  /** AGS of all municipalities an administration has ever acted for. */
  municipalitiesOfAdministration(ars: string): readonly string[];
  /** AGS for a 12-digit ARS. */
  agsOfArs(ars: string): string | undefined;
}

const runsItself: ReadonlySet<string> = new Set(['kreisfrei', 'eigene_verwaltung', 'erfuellende_gemeinde']);

/** Builds the lookups once; a few milliseconds for Thüringen. */
export function buildTerritory(data: TerritoryData): Territory {
  const entities = Map.groupBy(data.legalEntities, (record) => record.ags);
  const administers = Map.groupBy(data.administers, (record) => record.ags);
  const runners = new Map(data.administers.filter((record) => runsItself.has(record.role)).map((record) => [record.administrationArs, record.ags]));
  const withBody = data.administrations.map((record) => ({ ...record, municipality: entities.get(runners.get(record.ars) ?? '')?.[0] }));
  const administrations = Map.groupBy(withBody, (record) => record.ars);
  const byId = new Map(withBody.map((record) => [record.id, record]));
  const counters = Map.groupBy(data.counters, (record) => record.administrationArs);
  const codes = Map.groupBy(data.postalCodes, (record) => record.ags);
  const ofCode = Map.groupBy(data.postalCodes, (record) => record.postalCode);
  const successors = Map.groupBy(data.successors, (record) => record.ags);
  const agsOfArs = new Map(data.legalEntities.map((record) => [record.ars, record.ags]));
  const ofDistrict = Map.groupBy(data.legalEntities.filter((record) => record.ags.length === 8), (record) => record.districtKey);
  const ofAdministration = Map.groupBy(data.administers, (record) => record.administrationArs);
  return {
    data,
    legalEntity: (ags, at) => entities.get(ags)?.find((record) => validAt(record, at)),
    lastLegalEntity: (ags) => entities.get(ags)?.toSorted((a, b) => (a.validTo ?? '9999') < (b.validTo ?? '9999') ? 1 : -1)[0],
    administers: (ags, at) => administers.get(ags)?.find((record) => validAt(record, at)),
    administration: (ars, at) => administrations.get(ars)?.find((record) => validAt(record, at)),
    administrationById: (id) => byId.get(id),
    counters: (ars, at) => counters.get(ars)?.filter((record) => validAt(record, at)) ?? [],
    postalCodesOf: (ags) => codes.get(ags) ?? [],
    municipalitiesOfPostalCode: (code) => ofCode.get(code) ?? [],
    successors: (ags) => successors.get(ags) ?? [],
    municipalitiesOfDistrict: (key) => ofDistrict.get(key)?.map((record) => record.ags) ?? [],
    municipalitiesOfAdministration: (ars) => ofAdministration.get(ars)?.map((record) => record.ags) ?? [],
    agsOfArs: (ars) => agsOfArs.get(ars),
  };
}
