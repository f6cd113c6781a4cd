/** The rows of one submission and its case as plain statements, in the transactions the platform uses; each begins as its owner. */
export interface Step {
  /** Whose rows: decides which setting row-level security reads. */
  readonly owner: 'account' | 'tenant';
  readonly statements: readonly { readonly name: string; readonly text: string; readonly values: readonly Field[] }[];
}

/** Values of a draft a statement may need; `fact1`, `fact2`, `change1` … are fresh UUIDs per submission. */
export type Field = 'id' | 'account' | 'tenant' | 'ags' | 'answers' | 'file' | 'reference' | 'case' | 'fact1' | 'fact2' | 'change1' | 'change2' | 'history' | 'subject';

const columns = `id, account_id, package_id, package_version, ags, tenant_id, administration_ars, administration_name, legal_entity_name, locale, status, status_at,
  answers, visited, trust_level, reference, fee, case_id, started_at, edited_at, expires_on, submitted_at`;
const audit = (action: string) => ({ name: `b_audit_${action}`, text: `select platform.audit_append(now(), 'process', 'bench', null, '${action}', $1::text, null)`, values: ['subject'] as const });
const inbox = (handler: string, fact: 'fact1' | 'fact2') => ({ name: `b_inbox_${handler}`, text: `insert into platform.inbox (handler, fact_id) values ('${handler}', $1::uuid)`, values: [fact] as const });
const say = (name: string, fact: 'fact1' | 'fact2') => ({
  name: `b_say_${name}`,
  text: `insert into platform.outbox (fact_id, name, stream, payload) values ($1::uuid, '${name}', $2::text,
    jsonb_build_object('applicationId', $2::text, 'accountId', $3::text, 'tenantId', $4::text, 'bench', true, 'claimId', null))`,
  values: [fact, 'id', 'account', 'tenant'] as const,
});
const read: Step = {
  owner: 'account',
  statements: [
    { name: 'b_read', text: `select ${columns} from applications.application where id = $1::uuid`, values: ['id'] },
    { name: 'b_files', text: 'select id, question_id, filename, type, bytes, key from applications.attachment where application_id = $1::uuid', values: ['id'] },
    audit('passOn'),
  ],
};

/** The transaction that is acknowledged to the person. */
export const submitStep: Step = {
  owner: 'account',
  statements: [
    { name: 'b_lock', text: `select ${columns} from applications.application where id = $1::uuid for update`, values: ['id'] },
    {
      name: 'b_submit',
      text: `with submitted as (
        update applications.application set status = 'submitted', status_at = now(), submitted_at = now(), edited_at = now(), expires_on = null,
          answers = $2::jsonb, reference = $3::text, trust_level = 'hoch' where id = $1::uuid and status = 'draft' returning account_id, id),
        kept as (delete from applications.draft_deadline d using submitted s where d.account_id = s.account_id and d.application_id = s.id)
        insert into applications.status_change (account_id, id, application_id, status, at) select account_id, $4::uuid, id, 'submitted', now() from submitted`,
      values: ['id', 'answers', 'reference', 'change1'],
    },
    say('bench.submitted', 'fact1'),
    audit('submit'),
  ],
};

/** What the relay does afterwards, until the person reads „received“. */
export const deliverSteps: readonly Step[] = [
  read,
  {
    owner: 'tenant',
    statements: [
      inbox('bench.open', 'fact1'),
      {
        name: 'b_open',
        text: `with opened as (
          insert into cases.case_file (tenant_id, id, application_id, account_id, reference, package_id, package_version, ags, applicant_name, received_at, due_on, answers, trust_level, locale)
          values ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::text, 'hundesteuer-anmeldung', '1.0.0', $6::text, 'Jana Beispiel', now(), current_date + 30, $7::jsonb, 'hoch', 'de') returning tenant_id, id),
          said as (insert into cases.history (tenant_id, id, case_id, at, kind) select tenant_id, $8::uuid, id, now(), 'received' from opened)
          insert into cases.document (tenant_id, id, case_id, question_id, filename, type, bytes, key, added_at)
          select tenant_id, $9::uuid, id, 'liabilityProof', 'police.pdf', 'application/pdf', 90000, repeat('0a', 32), now() from opened`,
        values: ['tenant', 'case', 'id', 'account', 'reference', 'ags', 'answers', 'history', 'file'],
      },
      say('bench.opened', 'fact2'),
      audit('open'),
    ],
  },
  {
    owner: 'account',
    statements: [
      inbox('bench.received', 'fact2'),
      { name: 'b_find', text: `select ${columns} from applications.application where id = $1::uuid`, values: ['id'] },
      { name: 'b_received', text: "update applications.application set case_id = $2::uuid, status = 'received', status_at = now() where id = $1::uuid", values: ['id', 'case'] },
      { name: 'b_change', text: "insert into applications.status_change (account_id, id, application_id, status, at) values ($2::uuid, $3::uuid, $1::uuid, 'received', now())", values: ['id', 'account', 'change2'] },
      { name: 'b_job', text: "select platform.enqueue('bench.nothing', jsonb_build_object('applicationId', $1::text, 'accountId', $2::text), 'bench:' || $1::text, null)", values: ['id', 'account'] },
      audit('received'),
    ],
  },
];

export const markDelivered = { name: 'b_delivered', text: 'update platform.outbox set delivered_at = now() where fact_id = any($1::uuid[])' };
