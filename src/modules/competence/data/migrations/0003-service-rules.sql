-- Who is competent for each OZG service; editorial content, brought up to date with the seed.
create table competence.authority (
  code text primary key,
  name jsonb not null,
  level text not null check (level in ('land', 'bund', 'selfGoverning'))
);
create table competence.service_rule (
  ozg_id text primary key,
  rule text not null,
  authority_code text references competence.authority (code),
  basis text,
  confirmed boolean not null default false,
  check ((rule = 'AUTHORITY') = (authority_code is not null))
);
comment on column competence.service_rule.confirmed is 'Read in a source, or said by the office itself.';

select platform.share('competence.authority', 'Offices outside the register of administrations; no personal data.', 'select, insert, update, delete');
select platform.share('competence.service_rule', 'Competence rules of the catalogue; no personal data.', 'select, insert, update, delete');
