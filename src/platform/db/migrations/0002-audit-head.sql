-- The head says how long the chain is and how it ends: whoever cuts entries off its end, or all of them, is noticed too.
grant select on platform.audit_head to gemeinsam_app;

-- Recomputes the chain of the current owner; returns the first sequence number that is broken or missing, or null.
create or replace function platform.audit_verify() returns bigint language plpgsql stable as $$
declare
  r record;
  v_head record;
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
  select h.seq, h.hash into v_head from platform.audit_head h where h.owner_id = platform.current_owner();
  if coalesce(v_head.seq, 0) <> v_next - 1 or coalesce(v_head.hash, '\x') <> v_previous then return least(v_next, coalesce(v_head.seq, 0) + 1); end if;
  return null;
end $$;
