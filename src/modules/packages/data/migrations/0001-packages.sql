create schema packages;

create table packages.version (
  id text not null,
  version text not null,
  content jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  published_at timestamptz not null,
  primary key (id, version)
);
select platform.share('packages.version', 'A service package is authored once and rolled out to all administrations; it holds no personal data.', 'select, insert');

create table packages.overlay (
  id uuid primary key,
  ags text not null check (ags ~ '^[0-9]{8}$'),
  package_id text not null,
  -- Amounts in cents that only the statute of this legal entity knows.
  fee_values jsonb not null default '{}',
  note jsonb,
  demo boolean not null default false,
  valid_from date not null,
  valid_to date,
  saved_at timestamptz not null,
  check (valid_to is null or valid_to >= valid_from),
  unique (ags, package_id, valid_from)
);
select platform.share('packages.overlay', 'Fees of published statutes, read by everybody who asks what a service costs.', 'select, insert, update');

create table packages.offering (
  ags text not null check (ags ~ '^[0-9]{8}$'),
  package_id text not null,
  live boolean not null,
  changed_at timestamptz not null,
  primary key (ags, package_id)
);
select platform.share('packages.offering', 'Where a service is switched off or on again; read by everybody who looks for it.', 'select, insert, update');
