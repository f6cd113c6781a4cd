-- Which files of the store rooms still hold. Rows come and go with the rows of the rooms, in the same transaction.
create table platform.file_use (
  holder text not null,
  owner_id uuid not null,
  row_id uuid not null,
  key text not null,
  primary key (holder, owner_id, row_id)
);
create index file_use_key on platform.file_use (key);
select platform.share('platform.file_use', 'Says for all owners at once which files are still held; ids and content hashes only, written by triggers alone.', 'select');

-- Files that nobody held when the sweep came by, and since when.
create table platform.file_unused (
  key text primary key,
  since timestamptz not null
);
select platform.share('platform.file_unused', 'Files that wait for their removal; content hashes and times only.', 'select, insert, delete');

create function platform.note_file_use() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_holder text := tg_table_schema || '.' || tg_table_name;
  v_old jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  v_new jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
  if v_old ->> tg_argv[1] is not null then
    delete from platform.file_use where holder = v_holder and owner_id = (v_old ->> tg_argv[0])::uuid and row_id = (v_old ->> 'id')::uuid;
  end if;
  if v_new ->> tg_argv[1] is not null then
    insert into platform.file_use (holder, owner_id, row_id, key)
      values (v_holder, (v_new ->> tg_argv[0])::uuid, (v_new ->> 'id')::uuid, v_new ->> tg_argv[1]);
  end if;
  return null;
end $$;
revoke all on function platform.note_file_use from public;

-- A room declares that a column of its table holds keys of files: as long as a row names a file, it is kept. The table has a column `id`.
-- Rows that are there already are counted; for that the wall is lowered for its owner and put up again, in the transaction of the migration.
create function platform.hold_files(target text, owner_column text, key_column text) returns void language plpgsql as $$
begin
  execute format('create trigger hold_files after insert or delete or update of %I on %s for each row execute function platform.note_file_use(%L, %L)',
    key_column, target, owner_column, key_column);
  execute format('alter table %s no force row level security', target);
  execute format('insert into platform.file_use (holder, owner_id, row_id, key) select %L, %I, id, %I from %s where %I is not null',
    target, owner_column, key_column, target, key_column);
  execute format('alter table %s force row level security', target);
end $$;
