import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { TerritoryData } from '../domain/territory-data.ts';

/** Writes territory rows, one statement per table; existing keys are brought up to date. */
export async function writeTerritory(unit: Unit, data: TerritoryData): Promise<void> {
  await writeRegister(unit, data);
  await writeNames(unit, data);
}

async function writeRegister(unit: Unit, data: TerritoryData): Promise<void> {
  await unit.run(sql`
    insert into competence.administration (id, ars, kind, name, seat, district_key, valid_from, valid_to)
    select * from jsonb_to_recordset(${JSON.stringify(data.administrations)}::jsonb) as r
      (id uuid, ars text, kind text, name text, seat text, "districtKey" text, "validFrom" date, "validTo" date)
    on conflict (ars, valid_from) do update set kind = excluded.kind, name = excluded.name, seat = excluded.seat,
      district_key = excluded.district_key, valid_to = excluded.valid_to`);
  await unit.run(sql`
    insert into competence.legal_entity (ags, ars, name, formal_name, kind, district_key, district_name, population, area_hectares,
      seat_postal_code, traffic_authority, valid_from, valid_to)
    select * from jsonb_to_recordset(${JSON.stringify(data.legalEntities)}::jsonb) as r
      (ags text, ars text, name text, "formalName" text, kind text, "districtKey" text, "districtName" text, population integer,
       "areaHectares" integer, "seatPostalCode" text, "trafficAuthority" text, "validFrom" date, "validTo" date)
    on conflict (ags, valid_from) do update set ars = excluded.ars, name = excluded.name, formal_name = excluded.formal_name, kind = excluded.kind,
      district_key = excluded.district_key, district_name = excluded.district_name, population = excluded.population,
      area_hectares = excluded.area_hectares, seat_postal_code = excluded.seat_postal_code,
      traffic_authority = excluded.traffic_authority, valid_to = excluded.valid_to`);
  await unit.run(sql`
    insert into competence.administers (ags, administration_ars, role, valid_from, valid_to)
    select * from jsonb_to_recordset(${JSON.stringify(data.administers)}::jsonb) as r
      (ags text, "administrationArs" text, role text, "validFrom" date, "validTo" date)
    on conflict (ags, administration_ars, valid_from) do update set role = excluded.role, valid_to = excluded.valid_to`);
  await unit.run(sql`
    insert into competence.successor (ags, successor_ags, last_day, source)
    select * from jsonb_to_recordset(${JSON.stringify(data.successors)}::jsonb) as r (ags text, "successorAgs" text, "lastDay" date, source text)
    on conflict (ags, successor_ags) do update set last_day = excluded.last_day, source = excluded.source`);
}

async function writeNames(unit: Unit, data: TerritoryData): Promise<void> {
  // Invented counters have no history: those of these administrations that the edition does not name any more go.
  await unit.run(sql`
    delete from competence.counter where demo and administration_ars = any(${data.administrations.map(({ ars }) => ars)}::text[])
      and not (id = any(${data.counters.map(({ id }) => id)}::text[]))`)
  await unit.run(sql`
    insert into competence.counter (id, administration_ars, name, street, postal_code, place, phone, email, opening_hours, source, demo, valid_from, valid_to)
    select * from jsonb_to_recordset(${JSON.stringify(data.counters)}::jsonb) as r
      (id text, "administrationArs" text, name jsonb, street text, "postalCode" text, place text, phone text, email text,
       "openingHours" jsonb, source text, demo boolean, "validFrom" date, "validTo" date)
    on conflict (id) do update set administration_ars = excluded.administration_ars, name = excluded.name, street = excluded.street,
      postal_code = excluded.postal_code, place = excluded.place, phone = excluded.phone, email = excluded.email,
      opening_hours = excluded.opening_hours, source = excluded.source, demo = excluded.demo, valid_to = excluded.valid_to`);
  await unit.run(sql`
    insert into competence.postal_code (postal_code, ags, is_seat, sources)
    select * from jsonb_to_recordset(${JSON.stringify(data.postalCodes)}::jsonb) as r ("postalCode" text, ags text, "isSeat" boolean, sources text)
    on conflict (postal_code, ags) do update set is_seat = excluded.is_seat, sources = excluded.sources`);
  await unit.run(sql`
    insert into competence.place_name (postal_code, name, district_key, latitude, longitude)
    select * from jsonb_to_recordset(${JSON.stringify(data.placeNames)}::jsonb) as r
      ("postalCode" text, name text, "districtKey" text, latitude double precision, longitude double precision)
    on conflict (postal_code, name, district_key) do update set latitude = excluded.latitude, longitude = excluded.longitude`);
}
