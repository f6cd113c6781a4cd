-- Passkeys as a second factor beside the authenticator app, and codes on paper for the day both are lost.
create table staff.passkey (
  tenant_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, credential_id),
  foreign key (tenant_id, member_id) references staff.member (tenant_id, id) on delete cascade
);
create index passkey_member on staff.passkey (tenant_id, member_id);
select platform.protect('staff.passkey', 'tenant');

create table staff.recovery_code (
  tenant_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, member_id) references staff.member (tenant_id, id) on delete cascade
);
create index recovery_code_member on staff.recovery_code (tenant_id, member_id);
select platform.protect('staff.recovery_code', 'tenant');

-- Tries are counted for every address that is typed, known or not, so that „locked“ says nothing about who has access.
create table staff.sign_in_try (
  email_hash bytea primary key,
  failures int not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
select platform.share('staff.sign_in_try', 'Slows guessing down before anybody is known; keyed hashes and counters only.', 'select, insert, update, delete');

create table staff.used_question (
  question_hash bytea primary key,
  used_at timestamptz not null
);
select platform.share('staff.used_question', 'Makes passkey questions single-use; hashes of random numbers only.', 'select, insert, delete');
