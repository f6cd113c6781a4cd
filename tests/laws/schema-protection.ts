import type pg from 'pg';

/** Rooms of the database that belong to the platform's own machinery or to PostgreSQL. */
const machinery = new Set(['public', 'information_schema', 'graphile_worker']);

interface TableRow {
  readonly name: string;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly owners: readonly string[];
  readonly policies: readonly { readonly using: string | null; readonly check: string | null; readonly command: string; readonly permissive: boolean }[];
  readonly keys: readonly string[];
  readonly reason: string | null;
}

const tablesQuery = `
  select n.nspname || '.' || c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attname in ('tenant_id', 'account_id') and a.attnotnull and not a.attisdropped) as owners,
    coalesce((select json_agg(json_build_object('using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid), 'command', p.polcmd, 'permissive', p.polpermissive))
      from pg_policy p where p.polrelid = c.oid), '[]'::json) as policies,
    array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary) as keys,
    (select s.reason from platform.shared_table s where s.table_name = n.nspname || '.' || c.relname) as reason
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%'
  order by 1`;

/**
 * Every table that is neither protected nor shared with a reason, each with what is wrong.
 * Protected: row-level security enabled and forced, one policy for reading and writing on the owner column, the owner column in the primary key.
 */
export async function findUnprotectedTables(client: pg.Client): Promise<{ readonly seen: number; readonly faults: readonly string[] }> {
  const { rows } = await client.query<TableRow>(tablesQuery);
  const tables = rows.filter(({ name }) => !machinery.has(name.split('.')[0] ?? ''));
  const faults = tables.flatMap((table) => faultsOf(table).map((fault) => `${table.name}: ${fault}`));
  return { seen: tables.length, faults };
}

// The chain of the audit trail has an owner column of its own, because it also keeps what nobody owns.
const auditTables = new Set(['platform.audit_entry', 'platform.audit_head']);

function faultsOf(table: TableRow): string[] {
  if (table.name === 'platform.shared_table') return [];
  if (table.reason !== null) return table.reason.trim().length < 20 ? ['is shared without a reason that says something'] : [];
  const faults: string[] = [];
  if (!table.enabled) faults.push('row-level security is not enabled, and the table is not on the list of shared tables');
  if (!table.forced) faults.push('row-level security is not forced');
  const [policy, ...more] = table.policies;
  if (policy === undefined) return [...faults, 'has no policy'];
  if (more.length > 0) faults.push('has several policies; permissive ones add up');
  if (policy.command !== '*') faults.push('its policy is not for all commands');
  if (policy.using === null || policy.check === null || policy.using !== policy.check) faults.push('its policy reads and writes by different rules');
  if (auditTables.has(table.name)) return policy.using?.includes('owner_id = platform.current_owner()') === true ? faults : [...faults, 'its policy is not about the owner'];
  const column = ownerOf(policy.using ?? '');
  if (column === undefined) return [...faults, 'its policy is not about tenant_id or account_id'];
  if (!table.owners.includes(column)) faults.push(`${column} may be null`);
  if (!table.keys.includes(column)) faults.push(`${column} is not in the primary key`);
  return faults;
}

function ownerOf(using: string): 'tenant_id' | 'account_id' | undefined {
  const found = /^\((tenant_id|account_id) = \(NULLIF\(current_setting\('app\.(tenant_id|account_id)'::text, true\), ''::text\)\)::uuid\)$/.exec(using);
  if (found === null || found[1] !== found[2]) return undefined;
  return found[1] === 'tenant_id' ? 'tenant_id' : 'account_id';
}
