import type { AdministrationKind } from '#contracts/competence';

import type { AdministersRecord, LegalEntityRecord, SuccessorRecord } from '../domain/territory-data.ts';
import { buildTerritory, type Territory } from '../domain/territory.ts';

interface TerritoryBuilder {
  municipality(ags: string, name: string, changes?: Partial<LegalEntityRecord>): TerritoryBuilder;
  administration(ars: string, name: string, kind: AdministrationKind): TerritoryBuilder;
  administers(ags: string, administrationArs: string, role: AdministersRecord['role'], validFrom?: string, validTo?: string): TerritoryBuilder;
  successor(ags: string, successorAgs: string, lastDay: string): TerritoryBuilder;
  build(): Territory;
}

/** A territory made by hand; municipalities lie in the Kreis of their key. */
export function aTerritory(): TerritoryBuilder {
  const legalEntities: LegalEntityRecord[] = [];
  const administrations: { id: string; ars: string; name: string; kind: AdministrationKind; seat: string; districtKey: string; validFrom: null; validTo: null }[] = [];
  const administers: AdministersRecord[] = [];
  const successors: SuccessorRecord[] = [];
  const builder: TerritoryBuilder = {
    municipality(ags, name, changes = {}) {
      const districtKey = ags.slice(0, 5);
      const ars = ags.length === 8 ? `${districtKey}0000${ags.slice(5)}` : ags;
      const trafficAuthority = 'landkreis';
      const base = { ags, ars, name, formalName: `Gemeinde ${name}`, kind: 'gemeinde', districtKey, districtName: `Kreis ${districtKey}` };
      legalEntities.push({ ...base, population: 500, areaHectares: 700, seatPostalCode: null, trafficAuthority, validFrom: null, validTo: null, ...changes });
      return builder;
    },
    administration(ars, name, kind) {
      administrations.push({ id: `id-${ars}`, ars, name, kind, seat: name, districtKey: ars.slice(0, 5), validFrom: null, validTo: null });
      return builder;
    },
    administers(ags, administrationArs, role, validFrom, validTo) {
      administers.push({ ags, administrationArs, role, validFrom: validFrom ?? null, validTo: validTo ?? null });
      return builder;
    },
    successor(ags, successorAgs, lastDay) {
      successors.push({ ags, successorAgs, lastDay, source: 'test' });
      return builder;
    },
    build: () => buildTerritory({ legalEntities, administrations, administers, successors, counters: [], postalCodes: [], placeNames: [] }),
  };
  return builder;
}
