-- The words people use for an OZG service, or for one entry of the catalogue by its id; editorial content, brought up to date with the seed.
create table competence.citizen_words (
  ozg_id text,
  service_id text,
  weight smallint check (weight between 1 and 3),
  words text[] not null,
  unique nulls not distinct (ozg_id, service_id),
  check ((ozg_id is null) <> (service_id is null))
);
comment on column competence.citizen_words.weight is 'How often it is needed: 1 seldom, 2 now and then, 3 every day at the counter; null: as its kind of entry.';

select platform.share('competence.citizen_words', 'Words people use for services; no personal data.', 'select, insert, update, delete');
