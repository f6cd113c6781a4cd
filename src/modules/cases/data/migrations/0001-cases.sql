create schema cases;

create table cases.case_file (
  tenant_id uuid not null,
  id uuid not null,
  application_id uuid not null,
  -- Return address for projections; the row itself belongs to the administration alone.
  account_id uuid not null,
  reference text not null,
  package_id text not null,
  package_version text not null,
  ags text not null,
  applicant_name text not null default '',
  status text not null default 'received' check (status in ('received', 'inProgress', 'questionOpen', 'deciding', 'decided')),
  assignee_id uuid,
  assignee_name text,
  received_at timestamptz not null,
  due_on date not null,
  answers jsonb not null,
  trust_level text not null,
  locale text not null,
  claim_id uuid,
  claim_state text check (claim_state in ('open', 'paid', 'cancelled')),
  claim_cents int,
  version int not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, application_id)
);
create index case_file_due on cases.case_file (tenant_id, status, due_on);
select platform.protect('cases.case_file', 'tenant');

create table cases.document (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  question_id text not null,
  filename text not null,
  type text not null,
  bytes int not null,
  key text not null,
  added_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cases.case_file (tenant_id, id)
);
create index document_case on cases.document (tenant_id, case_id);
select platform.protect('cases.document', 'tenant');

create table cases.history (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  kind text not null,
  who text,
  note text,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cases.case_file (tenant_id, id)
);
create index history_case on cases.history (tenant_id, case_id, at);
select platform.protect('cases.history', 'tenant');

create table cases.ask_back (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  question_ids text[] not null,
  message text not null,
  due_on date not null,
  asked_at timestamptz not null,
  asked_by text not null,
  answered_at timestamptz,
  before jsonb not null,
  after jsonb,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references cases.case_file (tenant_id, id)
);
create index ask_back_case on cases.ask_back (tenant_id, case_id);
select platform.protect('cases.ask_back', 'tenant');

create table cases.decision (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  template_id text not null,
  title text not null,
  reasons text not null,
  fee_cents int not null default 0,
  claim_id uuid,
  regime text not null,
  with_remedy boolean not null,
  decided_by text not null,
  decided_at timestamptz not null,
  document_key text,
  document_bytes int,
  provided_at timestamptz,
  notified_at timestamptz,
  retrieved_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, case_id),
  foreign key (tenant_id, case_id) references cases.case_file (tenant_id, id)
);
select platform.protect('cases.decision', 'tenant');

-- Who told the person lately that a case was read: one line per member of staff, case and hour is enough.
create table cases.access_said (
  tenant_id uuid not null,
  case_id uuid not null,
  staff_id uuid not null,
  hour timestamptz not null,
  primary key (tenant_id, case_id, staff_id, hour)
);
select platform.protect('cases.access_said', 'tenant');
