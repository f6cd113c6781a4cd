create schema accounts;

create table accounts.account (
  account_id uuid primary key,
  kind text not null check (kind in ('pending', 'full', 'guest')),
  email text,
  email_confirmed_at timestamptz,
  password_hash text,
  given_name text,
  family_name text,
  birth_date date,
  street text,
  house_number text,
  postal_code text,
  place text,
  phone text,
  locale text not null default 'de' check (locale in ('de', 'en')),
  trust_level text not null default 'none' check (trust_level in ('none', 'basis', 'substantiell', 'hoch')),
  -- Level at which name, birth date and address are assured; falls back to basis when the person changes them.
  assured_by text not null default 'none' check (assured_by in ('none', 'basis', 'substantiell', 'hoch')),
  identity_provider text,
  identity_subject text,
  identified_at timestamptz,
  second_factor text not null default 'email' check (second_factor in ('email', 'totp')),
  -- Sealed with the installation's key; a copy of the table alone gives no codes.
  totp_secret text,
  -- Last time step that was used: a code works once (RFC 6238 § 5.2).
  totp_last_step bigint not null default 0,
  created_at timestamptz not null,
  last_sign_in_at timestamptz
);
select platform.protect('accounts.account', 'account');

create table accounts.challenge (
  account_id uuid not null,
  id uuid not null,
  purpose text not null check (purpose in ('confirm', 'signIn', 'reset')),
  expires_at timestamptz not null,
  attempts int not null default 0,
  used_at timestamptz,
  primary key (account_id, id)
);
select platform.protect('accounts.challenge', 'account');

create table accounts.recovery_code (
  account_id uuid not null,
  id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, id)
);
select platform.protect('accounts.recovery_code', 'account');

create table accounts.passkey (
  account_id uuid not null,
  id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (account_id, id)
);
select platform.protect('accounts.passkey', 'account');

create table accounts.login (
  email_hash bytea primary key,
  account_id uuid not null unique
);
select platform.share('accounts.login', 'Finds the account before its owner is known; keyed hash of the address and an id only.', 'select, insert, delete');

create table accounts.passkey_login (
  credential_hash bytea primary key,
  account_id uuid not null
);
create index passkey_login_account on accounts.passkey_login (account_id);
select platform.share('accounts.passkey_login', 'Finds the account of a passkey; hash and id only.', 'select, insert, delete');

create table accounts.resume_code (
  code_hash bytea primary key,
  account_id uuid not null,
  expires_at timestamptz not null
);
create index resume_code_account on accounts.resume_code (account_id);
select platform.share('accounts.resume_code', 'Finds a guest by the code that reopens the drafts; keyed hash and id only.', 'select, insert, delete');

create table accounts.lifetime (
  account_id uuid primary key,
  ends_at timestamptz not null,
  noticed_at timestamptz
);
create index lifetime_end on accounts.lifetime (ends_at);
select platform.share('accounts.lifetime', 'When accounts end by themselves (OZG § 8 Abs. 7); read by the clock for all owners, ids and dates only.', 'select, insert, update, delete');

create table accounts.throttle (
  key_hash bytea primary key,
  failures int not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);
select platform.share('accounts.throttle', 'Slows guessing down before anybody is known; keyed hashes and counters only.', 'select, insert, update, delete');

create table accounts.used_nonce (
  nonce_hash bytea primary key,
  expires_at timestamptz not null
);
select platform.share('accounts.used_nonce', 'Makes passkey questions single-use before the owner is known; hashes only.', 'select, insert, delete');

create table accounts.oidc_payload (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  expires_at timestamptz,
  consumed_at timestamptz,
  primary key (model, id)
);
create index oidc_payload_grant on accounts.oidc_payload (grant_id) where grant_id is not null;
create index oidc_payload_uid on accounts.oidc_payload (model, uid) where uid is not null;
create index oidc_payload_expiry on accounts.oidc_payload (expires_at);
select platform.share('accounts.oidc_payload', 'State of sign-ins in progress, lives for minutes; ids only, read before the owner is known.', 'select, insert, update, delete');

-- A guest begins as nobody: this opens the one new row for its own new owner and gives the unit its old owner back.
create function accounts.open_guest(p_account_id uuid, p_email text, p_locale text, p_at timestamptz) returns void language plpgsql as $$
declare
  v_before text := current_setting('app.account_id', true);
begin
  perform set_config('app.account_id', p_account_id::text, true);
  insert into accounts.account (account_id, kind, email, locale, created_at) values (p_account_id, 'guest', p_email, p_locale, p_at);
  perform set_config('app.account_id', coalesce(v_before, ''), true);
end $$;
grant execute on function accounts.open_guest to gemeinsam_app;
