create schema applications;

create table applications.application (
  account_id uuid not null,
  id uuid not null,
  package_id text not null,
  -- Pinned at the start: a running draft stays on the version its person has seen.
  package_version text not null,
  ags text not null check (ags ~ '^[0-9]{8}$'),
  -- Address of the receiver, not an owner: the row stays the person's.
  tenant_id uuid not null,
  administration_ars text not null,
  administration_name text not null,
  legal_entity_name text not null,
  locale text not null check (locale in ('de', 'en')),
  status text not null default 'draft' check (status in ('draft', 'submitted', 'received', 'inProgress', 'questionOpen', 'decided')),
  status_at timestamptz not null,
  answers jsonb not null default '{}',
  -- Pages that were saved; one of only voluntary questions is done once it was seen.
  visited text[] not null default '{}',
  trust_level text not null,
  reference text,
  fee jsonb,
  case_id uuid,
  idempotency_key text,
  started_at timestamptz not null,
  edited_at timestamptz not null,
  expires_on date,
  submitted_at timestamptz,
  primary key (account_id, id),
  check ((status = 'draft') = (submitted_at is null)),
  check (status = 'draft' or reference is not null)
);
create unique index application_once on applications.application (account_id, idempotency_key) where idempotency_key is not null;
select platform.protect('applications.application', 'account');

create table applications.attachment (
  account_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  question_id text not null,
  filename text not null,
  type text not null,
  bytes int not null check (bytes > 0),
  key text not null check (key ~ '^[0-9a-f]{64}$'),
  added_at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, application_id) references applications.application (account_id, id) on delete cascade
);
create index attachment_application on applications.attachment (account_id, application_id);
select platform.protect('applications.attachment', 'account');

create table applications.status_change (
  account_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  status text not null,
  caseworker text,
  at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, application_id) references applications.application (account_id, id) on delete cascade
);
create index status_change_application on applications.status_change (account_id, application_id, at);
select platform.protect('applications.status_change', 'account');

create table applications.correction (
  account_id uuid not null,
  -- The id the office gave its question.
  id uuid not null,
  application_id uuid not null,
  case_id uuid not null,
  question_ids text[] not null,
  message text not null,
  due_on date not null,
  asked_at timestamptz not null,
  -- What the person has answered so far; final once corrected_at is set.
  answers jsonb not null default '{}',
  before jsonb,
  corrected_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, application_id) references applications.application (account_id, id) on delete cascade
);
create index correction_application on applications.correction (account_id, application_id);
select platform.protect('applications.correction', 'account');

create table applications.access (
  account_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  who text not null,
  administration text not null,
  purpose text not null,
  at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, application_id) references applications.application (account_id, id) on delete cascade
);
create index access_application on applications.access (account_id, application_id, at desc);
select platform.protect('applications.access', 'account');

create table applications.draft_deadline (
  account_id uuid not null,
  application_id uuid not null,
  expires_on date not null,
  warned boolean not null default false,
  primary key (account_id, application_id)
);
create index draft_deadline_day on applications.draft_deadline (expires_on);
select platform.share('applications.draft_deadline', 'The nightly clean-up must find drafts of all accounts; holds ids and days only.', 'select, insert, update, delete');
