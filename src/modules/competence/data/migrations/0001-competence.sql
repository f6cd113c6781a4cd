-- Territory, catalogue and who is responsible. Public facts without an owner: shared tables, no row-level security.
-- valid_from null: since before the first edition loaded. valid_to null: still; otherwise the last day.
create schema competence;

create table competence.dataset (
  name text primary key,
  checksum text not null,
  loaded_at timestamptz not null
);

create table competence.administration (
  id uuid not null,
  ars text not null,
  kind text not null,
  name text not null,
  seat text not null,
  district_key text not null,
  valid_from date,
  valid_to date,
  unique nulls not distinct (ars, valid_from),
  unique nulls not distinct (id, valid_from),
  check (ars ~ '^(\d{5}|\d{9})$')
);

create table competence.legal_entity (
  ags text not null,
  ars text not null,
  name text not null,
  formal_name text not null,
  kind text not null,
  district_key text not null,
  district_name text not null,
  population integer not null,
  area_hectares integer not null,
  seat_postal_code text,
  traffic_authority text,
  valid_from date,
  valid_to date,
  unique nulls not distinct (ags, valid_from),
  check (ags ~ '^(\d{5}|\d{8})$')
);
create index legal_entity_district on competence.legal_entity (district_key);

create table competence.successor (
  ags text not null,
  successor_ags text not null,
  last_day date not null,
  source text not null,
  primary key (ags, successor_ags)
);
comment on table competence.successor is 'Dissolved municipalities: one row per successor; several rows mean that the territory was split.';

create table competence.administers (
  ags text not null,
  administration_ars text not null,
  role text not null,
  valid_from date,
  valid_to date,
  unique nulls not distinct (ags, administration_ars, valid_from)
);

create table competence.counter (
  id text primary key,
  administration_ars text not null,
  name jsonb not null,
  street text not null,
  postal_code text not null,
  place text not null,
  phone text,
  email text,
  opening_hours jsonb not null,
  source text not null,
  demo boolean not null,
  valid_from date,
  valid_to date
);
create index counter_administration on competence.counter (administration_ars);

create table competence.postal_code (
  postal_code text not null,
  ags text not null,
  is_seat boolean not null,
  sources text not null,
  primary key (postal_code, ags)
);
comment on table competence.postal_code is 'ODbL 1.0, © OpenStreetMap contributors; a dataset of its own, never merged into another table.';

create table competence.place_name (
  postal_code text not null,
  name text not null,
  district_key text not null,
  latitude double precision not null,
  longitude double precision not null,
  primary key (postal_code, name, district_key)
);
comment on table competence.place_name is 'CC BY 4.0, GeoNames.';

create table competence.ozg_service (
  ozg_id text primary key,
  name text not null,
  situation text not null,
  field text not null
);

create table competence.leika_entry (
  entry integer primary key,
  leika_key text unique,
  name text not null,
  type text not null,
  law text not null,
  ozg_id text
);
comment on table competence.leika_entry is 'Service catalogue of 2019; entries without a key were proposed for it but are not in LeiKa.';

create table competence.local_service (
  id text primary key,
  leika_key text,
  ozg_id text,
  official_name text not null,
  name jsonb not null,
  rule text not null,
  audience text not null,
  fee jsonb not null,
  fee_confirmed boolean not null,
  deadline text,
  legal_basis text[] not null,
  synonyms text[] not null,
  unverified text[] not null,
  valid_from date,
  valid_to date
);

create table competence.search_word (
  position integer primary key,
  words text[] not null
);
comment on table competence.search_word is 'Groups of words that mean the same to people; editorial content.';

select platform.share('competence.dataset', 'Public reference data: which edition is loaded.', 'select, insert, update, delete');
select platform.share('competence.administration', 'Public register of administrations.', 'select, insert, update, delete');
select platform.share('competence.legal_entity', 'Public register of municipalities and districts.', 'select, insert, update, delete');
select platform.share('competence.successor', 'Public register: what became of dissolved municipalities.', 'select, insert, update, delete');
select platform.share('competence.administers', 'Public register: who administers which municipality.', 'select, insert, update, delete');
select platform.share('competence.counter', 'Public addresses and opening hours of offices.', 'select, insert, update, delete');
select platform.share('competence.postal_code', 'Public postal codes (ODbL).', 'select, insert, update, delete');
select platform.share('competence.place_name', 'Public names of places (GeoNames).', 'select, insert, update, delete');
select platform.share('competence.ozg_service', 'Public service catalogue.', 'select, insert, update, delete');
select platform.share('competence.leika_entry', 'Public service catalogue.', 'select, insert, update, delete');
select platform.share('competence.local_service', 'Public list of municipal services with their competence rule.', 'select, insert, update, delete');
select platform.share('competence.search_word', 'Words that mean the same; no personal data.', 'select, insert, update, delete');
