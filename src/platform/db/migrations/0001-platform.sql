-- Machinery of the platform: owners, outbox, inbox, audit, sessions. Runs as the owner role.
create schema if not exists platform;
grant usage on schema platform to gemeinsam_app;

create table platform.shared_table (
  table_name text primary key,
  reason text not null
);
grant select on platform.shared_table to gemeinsam_app;
comment on table platform.shared_table is 'Tables without an owner; each needs a reason, a law test reads this list.';

create function platform.current_tenant() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
create function platform.current_account() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.account_id', true), '')::uuid $$;

-- The wall between owners: enable + force + one policy for reading and writing.
create function platform.protect(target text, owner_kind text) returns void language plpgsql as $$
declare
  owner_column text := case owner_kind when 'tenant' then 'tenant_id' when 'account' then 'account_id' end;
  setting text := case owner_kind when 'tenant' then 'app.tenant_id' when 'account' then 'app.account_id' end;
begin
  if owner_column is null then raise exception 'owner of % must be tenant or account, not %', target, owner_kind; end if;
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy owner on %s using (%I = nullif(current_setting(%L, true), '''')::uuid) with check (%I = nullif(current_setting(%L, true), '''')::uuid)',
    target, owner_column, setting, owner_column, setting);
  execute format('grant usage on schema %I to gemeinsam_app', split_part(target, '.', 1));
  execute format('grant select, insert, update, delete on %s to gemeinsam_app', target);
end $$;

-- The few tables that belong to nobody: stated with a reason and the least rights.
create function platform.share(target text, why text, rights text default 'select') returns void language plpgsql as $$
begin
  insert into platform.shared_table (table_name, reason) values (target, why);
  execute format('grant usage on schema %I to gemeinsam_app', split_part(target, '.', 1));
  execute format('grant %s on %s to gemeinsam_app', rights, target);
end $$;

create table platform.outbox (
  id bigint generated always as identity primary key,
  fact_id uuid not null unique,
  name text not null,
  stream text not null,
  payload jsonb not null,
  said_at timestamptz not null default now(),
  delivered_at timestamptz,
  attempts int not null default 0,
  retry_at timestamptz,
  dead_at timestamptz,
  last_error text
);
create index outbox_waiting on platform.outbox (id) where delivered_at is null;
create index outbox_stream on platform.outbox (stream, id) where delivered_at is null;
select platform.share('platform.outbox', 'Carries facts between owners; holds ids, never personal data.', 'select, insert, update, delete');

create table platform.inbox (
  handler text not null,
  fact_id uuid not null,
  done_at timestamptz not null default now(),
  primary key (handler, fact_id)
);
select platform.share('platform.inbox', 'Makes handlers idempotent; holds ids only.', 'select, insert, delete');

create table platform.audit_head (
  owner_id uuid primary key,
  seq bigint not null,
  hash bytea not null
);
create table platform.audit_entry (
  owner_id uuid not null,
  seq bigint not null,
  tenant_id uuid,
  account_id uuid,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  actor_label text,
  action text not null,
  subject text not null,
  reason text,
  hash bytea not null,
  primary key (owner_id, seq)
);
create index audit_entry_subject on platform.audit_entry (owner_id, subject);
alter table platform.audit_head enable row level security;
alter table platform.audit_head force row level security;
alter table platform.audit_entry enable row level security;
alter table platform.audit_entry force row level security;
create function platform.current_owner() returns uuid language sql stable parallel safe
  as $$ select coalesce(platform.current_tenant(), platform.current_account(), '00000000-0000-0000-0000-000000000000'::uuid) $$;
create policy owner on platform.audit_head using (owner_id = platform.current_owner()) with check (owner_id = platform.current_owner());
create policy owner on platform.audit_entry using (owner_id = platform.current_owner()) with check (owner_id = platform.current_owner());
grant select on platform.audit_entry to gemeinsam_app;

-- Appends one entry to the chain of the current owner. The head row is locked until commit, so a chain has no forks.
create function platform.audit_append(
  p_at timestamptz, p_actor_kind text, p_actor_id text, p_actor_label text, p_action text, p_subject text, p_reason text
) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_owner uuid := platform.current_owner();
  v_seq bigint;
  v_previous bytea;
  v_hash bytea;
begin
  insert into platform.audit_head as h (owner_id, seq, hash) values (v_owner, 1, '\x')
    on conflict (owner_id) do update set seq = h.seq + 1
    returning h.seq, h.hash into v_seq, v_previous;
  v_hash := sha256(v_previous || convert_to(jsonb_build_array(
    v_owner, v_seq, extract(epoch from p_at), p_actor_kind, p_actor_id, p_actor_label, p_action, p_subject, p_reason)::text, 'UTF8'));
  update platform.audit_head set hash = v_hash where owner_id = v_owner;
  insert into platform.audit_entry (owner_id, seq, tenant_id, account_id, at, actor_kind, actor_id, actor_label, action, subject, reason, hash)
    values (v_owner, v_seq, platform.current_tenant(), case when platform.current_tenant() is null then platform.current_account() end,
      p_at, p_actor_kind, p_actor_id, p_actor_label, p_action, p_subject, p_reason, v_hash);
end $$;
revoke all on function platform.audit_append from public;
grant execute on function platform.audit_append to gemeinsam_app;

-- Recomputes the chain of the current owner; returns the first broken sequence number or null.
create function platform.audit_verify() returns bigint language plpgsql stable as $$
declare
  r record;
  v_previous bytea := '\x';
  v_expected bytea;
  v_next bigint := 1;
begin
  for r in select * from platform.audit_entry where owner_id = platform.current_owner() order by seq loop
    v_expected := sha256(v_previous || convert_to(jsonb_build_array(
      r.owner_id, r.seq, extract(epoch from r.at), r.actor_kind, r.actor_id, r.actor_label, r.action, r.subject, r.reason)::text, 'UTF8'));
    if r.seq <> v_next or r.hash <> v_expected then return v_next; end if;
    v_previous := r.hash;
    v_next := v_next + 1;
  end loop;
  return null;
end $$;
grant execute on function platform.audit_verify to gemeinsam_app;

create table platform.session (
  token_hash bytea primary key,
  realm text not null check (realm in ('person', 'staff')),
  owner_id uuid not null,
  claims jsonb not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_owner on platform.session (owner_id);
create index session_expiry on platform.session (expires_at);
select platform.share('platform.session', 'Read before the owner is known; keyed by the hash of a random token.', 'select, insert, update, delete');

-- Work outside the database is queued in the same transaction; the queue itself belongs to the jobs role.
create function platform.enqueue(p_name text, p_payload jsonb, p_key text, p_run_at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(p_name, p_payload::json, run_at := p_run_at, job_key := p_key, max_attempts := 20);
end $$;
revoke all on function platform.enqueue from public;
grant execute on function platform.enqueue to gemeinsam_app;
