import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type {
  AdministersRecord,
  AdministrationRecord,
  CounterRecord,
  LegalEntityRecord,
  PlaceNameRecord,
  PostalCodeRecord,
  SuccessorRecord,
  TerritoryData,
} from '../domain/territory-data.ts';

/** The whole territory; a few thousand rows for Thüringen. */
export async function readTerritory(unit: Unit): Promise<TerritoryData> {
  const [legalEntities, administrations, administers, successors, counters, postalCodes, placeNames] = await Promise.all([
    unit.rows<LegalEntityRecord>(sql`
      select ags, ars, name, formal_name as "formalName", kind, district_key as "districtKey", district_name as "districtName", population,
        area_hectares as "areaHectares", seat_postal_code as "seatPostalCode", traffic_authority as "trafficAuthority",
        valid_from as "validFrom", valid_to as "validTo"
      from competence.legal_entity order by ags`),
    unit.rows<AdministrationRecord & { id: string }>(sql`
      select id, ars, kind, name, seat, district_key as "districtKey", valid_from as "validFrom", valid_to as "validTo"
      from competence.administration order by ars`),
    unit.rows<AdministersRecord>(sql`
      select ags, administration_ars as "administrationArs", role, valid_from as "validFrom", valid_to as "validTo"
      from competence.administers order by ags`),
    unit.rows<SuccessorRecord>(sql`
      select ags, successor_ags as "successorAgs", last_day as "lastDay", source from competence.successor order by ags, successor_ags`),
    unit.rows<CounterRecord>(sql`
      select id, administration_ars as "administrationArs", name, street, postal_code as "postalCode", place, phone, email,
        opening_hours as "openingHours", source, demo, valid_from as "validFrom", valid_to as "validTo"
      from competence.counter order by id`),
    unit.rows<PostalCodeRecord>(sql`
      select postal_code as "postalCode", ags, is_seat as "isSeat", sources from competence.postal_code order by postal_code, ags`),
    unit.rows<PlaceNameRecord>(sql`
      select postal_code as "postalCode", name, district_key as "districtKey", latitude, longitude
      from competence.place_name order by name, postal_code, district_key`),
  ]);
  return { legalEntities, administrations, administers, successors, counters, postalCodes, placeNames };
}
