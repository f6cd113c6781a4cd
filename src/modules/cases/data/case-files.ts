import type { AnswerMap, Submission } from '#contracts/applications';
import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { CaseFile, CaseStatus } from '../domain/case-file.ts';

export interface NewCase {
  readonly tenantId: string;
  readonly id: string;
  readonly applicantName: string;
  readonly dueOn: string;
  readonly submission: Submission;
}

/** Inserts a case with its documents and first history line in one statement; false when the application has a case already. */
export async function insertCase(unit: Unit, { tenantId, id, applicantName, dueOn, submission }: NewCase): Promise<boolean> {
  const { files } = submission;
  const inserted = await unit.run(sql`
    with opened as (
      insert into cases.case_file (tenant_id, id, application_id, account_id, reference, package_id, package_version, ags, applicant_name,
        received_at, due_on, answers, trust_level, locale, claim_id, claim_state, claim_cents)
      values (${tenantId}, ${id}, ${submission.applicationId}, ${submission.accountId}, ${submission.reference}, ${submission.packageId},
        ${submission.packageVersion}, ${submission.ags}, ${applicantName}, ${submission.submittedAt}, ${dueOn}, ${JSON.stringify(submission.answers)},
        ${submission.trustLevel}, ${submission.locale}, ${submission.fee?.claimId ?? null}, ${submission.fee === undefined ? null : 'open'}, ${submission.fee?.cents ?? null})
      on conflict (tenant_id, application_id) do nothing
      returning tenant_id, id
    ), said as (
      insert into cases.history (tenant_id, id, case_id, at, kind)
      select tenant_id, ${unit.newId()}, id, ${submission.submittedAt}, 'received' from opened
    ), documents as (
      insert into cases.document (tenant_id, id, case_id, question_id, filename, type, bytes, key, added_at)
      select opened.tenant_id, f.id, opened.id, f.question_id, f.filename, f.type, f.bytes, f.key, ${submission.submittedAt}
      from opened, unnest(${files.map((file) => file.fileId)}::uuid[], ${files.map((file) => file.questionId)}::text[], ${files.map((file) => file.filename)}::text[],
        ${files.map((file) => file.type)}::text[], ${files.map((file) => file.bytes)}::int[], ${files.map((file) => file.key)}::text[])
        as f (id, question_id, filename, type, bytes, key)
    )
    select 1 from opened`);
  return inserted === 1;
}

/** The case of an application in this administration. */
export async function findCaseIdByApplication(unit: Unit, applicationId: string): Promise<string | undefined> {
  const row = await unit.find<{ id: string }>(sql`select id from cases.case_file where application_id = ${applicationId}`);
  return row?.id;
}

/** One case; row-level security makes a foreign one invisible. */
export async function findCase(unit: Unit, id: string): Promise<CaseFile | undefined> {
  return unit.find<CaseFile>(sql`
    select id, application_id as "applicationId", account_id as "accountId", reference, package_id as "packageId", package_version as "packageVersion",
      ags, applicant_name as "applicantName", status, assignee_id as "assigneeId", assignee_name as "assigneeName", received_at as "receivedAt",
      due_on as "dueOn", answers, trust_level as "trustLevel", locale, claim_id as "claimId", claim_state as "claimState", claim_cents as "claimCents", to_post as "toPost", version
    from cases.case_file where id = ${id}`);
}

/** What a deed changes; absent fields stay. */
export interface CaseChange {
  readonly status?: CaseStatus;
  readonly assignee?: { readonly id: string; readonly name: string };
  readonly answers?: AnswerMap;
}

/** Changes a case if its version is still the one that was read; false when somebody was faster. */
export async function changeCase(unit: Unit, id: string, version: number, change: CaseChange): Promise<boolean> {
  const rows = await unit.run(sql`
    update cases.case_file set
      status = coalesce(${change.status ?? null}, status),
      assignee_id = coalesce(${change.assignee?.id ?? null}, assignee_id),
      assignee_name = coalesce(${change.assignee?.name ?? null}, assignee_name),
      answers = coalesce(${change.answers === undefined ? null : JSON.stringify(change.answers)}::jsonb, answers),
      version = version + 1
    where id = ${id} and version = ${version}`);
  return rows === 1;
}

/** Notes the state of the claim; the version stays, because money coming in is no reason to lose a caseworker's form. */
export async function setClaim(unit: Unit, id: string, claim: { claimId: string; state: string; cents: number }): Promise<void> {
  await unit.run(sql`
    update cases.case_file set claim_id = ${claim.claimId}, claim_state = ${claim.state}, claim_cents = ${claim.cents} where id = ${id}`);
}

export interface CaseFilter {
  readonly view: 'open' | 'mine' | 'unassigned' | 'overdue' | 'question' | 'payment' | 'post' | 'decided';
  readonly staffId: string;
  readonly today: string;
  readonly text: string;
  readonly packageId: string;
  readonly limit: number;
  readonly offset: number;
}

/** A line of the work list. */
export type CaseLine = Pick<CaseFile, 'id' | 'reference' | 'packageId' | 'ags' | 'applicantName' | 'status' | 'assigneeName' | 'receivedAt' | 'dueOn' | 'claimState'>;

/** The work list, the most urgent first. */
export async function selectCases(unit: Unit, filter: CaseFilter): Promise<{ cases: CaseLine[]; total: number }> {
  const pattern = `%${filter.text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const rows = await unit.rows<CaseLine & { total: number }>(sql`
    select id, reference, package_id as "packageId", ags, applicant_name as "applicantName", status, assignee_name as "assigneeName",
      received_at as "receivedAt", due_on as "dueOn", claim_state as "claimState", count(*) over ()::int as total
    from cases.case_file
    where (${filter.packageId} = '' or package_id = ${filter.packageId})
      and (${filter.text} = '' or reference ilike ${pattern} or applicant_name ilike ${pattern})
      and case ${filter.view}
        when 'decided' then status = 'decided'
        when 'post' then to_post
        when 'mine' then status <> 'decided' and assignee_id = ${filter.staffId}::uuid
        when 'unassigned' then status <> 'decided' and assignee_id is null
        when 'overdue' then status <> 'decided' and due_on < ${filter.today}::date
        when 'question' then status = 'questionOpen'
        when 'payment' then status <> 'decided' and claim_state = 'open'
        else status <> 'decided' end
    order by due_on, received_at, id limit ${filter.limit} offset ${filter.offset}`);
  return { cases: rows, total: rows[0]?.total ?? 0 };
}

export interface CaseCounts {
  readonly open: number;
  readonly mine: number;
  readonly unassigned: number;
  readonly overdue: number;
  readonly question: number;
  readonly payment: number;
  readonly post: number;
}

/** How many cases each view of the work list holds. */
export async function countCases(unit: Unit, staffId: string, today: string): Promise<CaseCounts> {
  const row = await unit.find<CaseCounts>(sql`
    select count(*)::int as open, (select count(*)::int from cases.case_file where to_post) as post,
      count(*) filter (where assignee_id = ${staffId}::uuid)::int as mine,
      count(*) filter (where assignee_id is null)::int as unassigned, count(*) filter (where due_on < ${today}::date)::int as overdue,
      count(*) filter (where status = 'questionOpen')::int as question, count(*) filter (where claim_state = 'open')::int as payment
    from cases.case_file where status <> 'decided'`);
  return row ?? { open: 0, mine: 0, unassigned: 0, overdue: 0, question: 0, payment: 0, post: 0 };
}
