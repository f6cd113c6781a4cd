import type pg from 'pg';

const halves: Readonly<Record<string, string>> = {
  'a submitted application without its fact': `select a.id from applications.application a where a.status <> 'draft'
    and not exists (select 1 from platform.outbox o where o.name = 'applications.submitted' and o.stream = a.id::text)`,
  'a fact without its application': `select o.stream as id from platform.outbox o where o.name = 'applications.submitted'
    and not exists (select 1 from applications.application a where a.id::text = o.stream and a.status <> 'draft')`,
  'an application without the step „submitted“': `select a.id from applications.application a where a.status <> 'draft'
    and not exists (select 1 from applications.status_change s where s.application_id = a.id and s.status = 'submitted')`,
  'a fact said twice': `select stream as id from platform.outbox group by name, stream having count(*) > 1 and name in ('applications.submitted', 'cases.opened')`,
  'two cases of one application': 'select application_id as id from cases.case_file group by application_id having count(*) > 1',
  'a case without history': 'select c.id from cases.case_file c where not exists (select 1 from cases.history h where h.case_id = c.id)',
  'a case without its fact': `select c.id from cases.case_file c
    where not exists (select 1 from platform.outbox o where o.name = 'cases.opened' and o.payload ->> 'caseId' = c.id::text)`,
  'a case without an entry in the audit trail': `select c.id from cases.case_file c
    where not exists (select 1 from platform.audit_entry e where e.owner_id = c.tenant_id and e.subject = 'caseFile:' || c.id)`,
  'a case that does not know its inbox row': `select c.id from cases.case_file c join platform.outbox o on o.name = 'applications.submitted' and o.stream = c.application_id::text
    where not exists (select 1 from platform.inbox i where i.fact_id = o.fact_id and i.handler = 'submission-to-case.open')`,
  'a fee without exactly one claim, once the inbox says it was opened': `select o.stream as id from platform.outbox o
    join platform.inbox i on i.fact_id = o.fact_id and i.handler = 'fee-to-payment.open'
    where (select count(*) from payments.claim c where c.application_id::text = o.stream) <> 1`,
};

const unsettled: Readonly<Record<string, string>> = {
  'a fact that was not delivered': 'select fact_id as id from platform.outbox where delivered_at is null',
  'a submission without a case': `select a.id from applications.application a where a.status <> 'draft'
    and not exists (select 1 from cases.case_file c where c.application_id = a.id)`,
  'an application whose person was not told „received“ exactly once': `select a.id from applications.application a where a.status <> 'draft'
    and (select count(*) from applications.status_change s where s.application_id = a.id and s.status = 'received') <> 1`,
};

/**
 * What a crash must never leave behind, as sentences; empty when all is well. Looks as the owner, past row-level security.
 * `settled` also asks for what holds only once the relay has nothing left to do.
 */
export async function findBrokenPromises(owner: pg.Pool, acknowledged: readonly string[], options: { settled: boolean }): Promise<string[]> {
  const known = await owner.query("select 1 from pg_tables where schemaname = 'payments'");
  if (known.rowCount === 0) return [];
  const found: string[] = [];
  for (const [what, query] of Object.entries(options.settled ? { ...halves, ...unsettled } : halves)) {
    const { rows } = await owner.query<{ id: string }>(query);
    if (rows.length > 0) found.push(`${what}: ${rows.length}, e.g. ${rows[0]?.id}`);
  }
  const ids = [...new Set(acknowledged)];
  const lost = await owner.query<{ id: string }>(
    `select id from unnest($1::uuid[]) as id where not exists (select 1 from applications.application a where a.id = id.id and a.status <> 'draft')`,
    [ids],
  );
  if (lost.rows.length > 0) found.push(`an acknowledged submission is lost: ${lost.rows.length}, e.g. ${lost.rows[0]?.id}`);
  return found;
}

/** Recomputes every audit chain; returns the owners whose chain is broken and how many were looked at. */
export async function verifyAuditChains(owner: pg.Pool): Promise<{ broken: string[]; seen: number }> {
  const owners = await owner.query<{ owner_id: string; tenant: boolean }>('select distinct owner_id, tenant_id is not null as tenant from platform.audit_entry');
  const broken: string[] = [];
  for (const { owner_id, tenant } of owners.rows) {
    const client = await owner.connect();
    try {
      const nobody = owner_id === '00000000-0000-0000-0000-000000000000';
      await client.query('begin');
      await client.query("select set_config('app.tenant_id', $1, true), set_config('app.account_id', $2, true)", [tenant ? owner_id : '', tenant || nobody ? '' : owner_id]);
      const { rows } = await client.query<{ fault: number | null; head: number; last: number }>(
        `select platform.audit_verify() as fault, (select seq::int from platform.audit_head where owner_id = $1) as head,
           (select max(seq)::int from platform.audit_entry where owner_id = $1) as last`,
        [owner_id],
      );
      await client.query('commit');
      const row = rows[0];
      if (row === undefined || row.fault !== null || row.head !== row.last) broken.push(`${owner_id} at ${row?.fault ?? `head ${row?.head}, last ${row?.last}`}`);
    } finally {
      client.release();
    }
  }
  return { broken, seen: owners.rows.length };
}
