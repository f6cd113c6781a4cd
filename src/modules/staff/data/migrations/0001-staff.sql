create schema staff;

create table staff.member (
  tenant_id uuid not null,
  id uuid not null,
  display_name text not null,
  email text not null,
  roles text[] not null,
  password_hash text,
  -- Sealed with the installation's key: a copy of the database alone gives no second factor.
  totp_sealed text,
  totp_last_step bigint not null default 0,
  state text not null default 'invited' check (state in ('invited', 'active', 'deactivated')),
  invited_at timestamptz not null,
  invited_by text,
  failed_attempts int not null default 0,
  locked_until timestamptz,
  last_seen_at timestamptz,
  primary key (tenant_id, id)
);
create unique index member_email on staff.member (tenant_id, lower(email));
select platform.protect('staff.member', 'tenant');

create table staff.login (
  email_hash bytea primary key,
  tenant_id uuid not null,
  staff_id uuid not null
);
select platform.share('staff.login', 'Leads from the hash of an address to its administration before anybody is signed in; holds ids only.', 'select, insert, delete');

create table staff.invitation (
  token_hash bytea primary key,
  tenant_id uuid not null,
  staff_id uuid not null,
  expires_at timestamptz not null
);
select platform.share('staff.invitation', 'Leads from the hash of a single-use token to the invited person before anybody is signed in; holds ids only.', 'select, insert, delete');
