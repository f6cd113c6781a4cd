import type { AdministrationSummary, Place } from '#contracts/competence';
import type { DayString } from '#kernel/dates';
import type { TenantId } from '#kernel/ids';
import type { Ags, Ars } from '#kernel/keys';

import type { LegalEntityRecord } from './territory-data.ts';
import type { AdministrationWithId, Territory } from './territory.ts';

/** The public part of an administration. */
export function summarize({ id, ars, name, kind, seat }: AdministrationWithId): AdministrationSummary {
  return { id: id as TenantId, ars: ars as Ars, name, kind, seat };
}

/** A municipality with its district, administration and postal codes; undefined when no administration is recorded. */
export function describePlace(territory: Territory, record: LegalEntityRecord, at: DayString): Place | undefined {
  const link = territory.administers(record.ags, at);
  const administration = link && territory.administration(link.administrationArs, at);
  if (administration === undefined) return undefined;
  return {
    ags: record.ags as Ags,
    ars: record.ars as Ars,
    name: record.name,
    formalName: record.formalName,
    kind: record.kind,
    district: { key: record.districtKey as Ars, name: record.districtName },
    administration: summarize(administration),
    population: record.population,
    postalCodes: territory.postalCodesOf(record.ags).map((pair) => pair.postalCode),
  };
}
