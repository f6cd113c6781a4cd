import type { AnswerMap, ApplicationStatus } from '#contracts/applications';
import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Application, ApplicationFee } from '../domain/application.ts';

/** Stores a new draft with its day of deletion; false when its idempotency key was used before. */
export async function insertDraft(
  unit: Unit,
  draft: Application & { readonly expiresOn: string },
  idempotencyKey: string | null,
): Promise<boolean> {
  const touched = await unit.run(sql`
    with draft as (
      insert into applications.application (account_id, id, package_id, package_version, ags, tenant_id, administration_ars, administration_name,
        legal_entity_name, locale, status, status_at, answers, trust_level, started_at, edited_at, expires_on, idempotency_key)
      values (${draft.accountId}, ${draft.id}, ${draft.packageId}, ${draft.packageVersion}, ${draft.ags}, ${draft.tenantId}, ${draft.administrationArs},
        ${draft.administrationName}, ${draft.legalEntityName}, ${draft.locale}, 'draft', ${draft.statusAt}, ${JSON.stringify(draft.answers)}::jsonb,
        ${draft.trustLevel}, ${draft.startedAt}, ${draft.editedAt}, ${draft.expiresOn}, ${idempotencyKey})
      on conflict (account_id, idempotency_key) where idempotency_key is not null do nothing
      returning account_id, id, expires_on)
    insert into applications.draft_deadline (account_id, application_id, expires_on) select account_id, id, expires_on from draft`);
  return touched === 1;
}

/** One application of the unit's account. */
export async function findApplication(unit: Unit, id: string): Promise<Application | undefined> {
  return unit.find<Application>(sql`
    select id, account_id as "accountId", package_id as "packageId", package_version as "packageVersion", ags, tenant_id as "tenantId",
      administration_ars as "administrationArs", administration_name as "administrationName", legal_entity_name as "legalEntityName", locale,
      status, status_at as "statusAt", answers, visited, trust_level as "trustLevel", reference, fee, case_id as "caseId", started_at as "startedAt",
      edited_at as "editedAt", expires_on as "expiresOn", submitted_at as "submittedAt",
      electronic_provision as "electronicProvision"
    from applications.application where id = ${id}`);
}

/** The same, locked until the unit ends: two submissions at once become one after the other. */
export async function lockApplication(unit: Unit, id: string): Promise<Application | undefined> {
  return unit.find<Application>(sql`
    select id, account_id as "accountId", package_id as "packageId", package_version as "packageVersion", ags, tenant_id as "tenantId",
      administration_ars as "administrationArs", administration_name as "administrationName", legal_entity_name as "legalEntityName", locale,
      status, status_at as "statusAt", answers, visited, trust_level as "trustLevel", reference, fee, case_id as "caseId", started_at as "startedAt",
      edited_at as "editedAt", expires_on as "expiresOn", submitted_at as "submittedAt",
      electronic_provision as "electronicProvision"
    from applications.application where id = ${id} for update`);
}

/** The application an idempotency key made. */
export async function findApplicationByKey(unit: Unit, idempotencyKey: string): Promise<{ id: string } | undefined> {
  return unit.find<{ id: string }>(sql`select id from applications.application where idempotency_key = ${idempotencyKey}`);
}

/** Applications of the account, newest first. */
export async function selectApplications(unit: Unit, limit: number): Promise<Application[]> {
  return unit.rows<Application>(sql`
    select id, account_id as "accountId", package_id as "packageId", package_version as "packageVersion", ags, tenant_id as "tenantId",
      administration_ars as "administrationArs", administration_name as "administrationName", legal_entity_name as "legalEntityName", locale,
      status, status_at as "statusAt", answers, visited, trust_level as "trustLevel", reference, fee, case_id as "caseId", started_at as "startedAt",
      edited_at as "editedAt", expires_on as "expiresOn", submitted_at as "submittedAt",
      electronic_provision as "electronicProvision"
    from applications.application order by coalesce(submitted_at, edited_at) desc, id desc limit ${limit}`);
}

/** A draft for the same service and place in which nothing was answered yet. */
export async function findEmptyDraft(
  unit: Unit,
  wish: { packageId: string; version: string; ags: string; today: string },
): Promise<Application | undefined> {
  return unit.find<Application>(sql`
    select id, account_id as "accountId", package_id as "packageId", package_version as "packageVersion", ags, tenant_id as "tenantId",
      administration_ars as "administrationArs", administration_name as "administrationName", legal_entity_name as "legalEntityName", locale,
      status, status_at as "statusAt", answers, visited, trust_level as "trustLevel", reference, fee, case_id as "caseId", started_at as "startedAt",
      edited_at as "editedAt", expires_on as "expiresOn", submitted_at as "submittedAt",
      electronic_provision as "electronicProvision"
    from applications.application
    where package_id = ${wish.packageId} and package_version = ${wish.version} and ags = ${wish.ags} and status = 'draft' and answers = '{}'
      and idempotency_key is null and expires_on >= ${wish.today} order by started_at desc limit 1`);
}

/** How many drafts the account has open. */
export async function countDrafts(unit: Unit): Promise<number> {
  const row = await unit.find<{ n: number }>(sql`select count(*)::int as n from applications.application where status = 'draft'`);
  return row?.n ?? 0;
}

/** Writes a draft's answers and moves its day of deletion. */
export async function updateAnswers(unit: Unit, id: string, saved: { answers: AnswerMap; visited: readonly string[]; expiresOn: string }): Promise<void> {
  await unit.run(sql`
    with draft as (
      update applications.application set answers = ${JSON.stringify(saved.answers)}::jsonb, visited = ${saved.visited}::text[],
        edited_at = ${unit.now}, expires_on = ${saved.expiresOn}
      where id = ${id} and status = 'draft' returning account_id, id, expires_on)
    insert into applications.draft_deadline (account_id, application_id, expires_on) select account_id, id, expires_on from draft
    on conflict (account_id, application_id) do update set expires_on = excluded.expires_on, warned = false`);
}

/** What the submission adds to a draft. */
export interface SubmittedParts {
  readonly id: string;
  readonly statusChangeId: string;
  readonly answers: AnswerMap;
  readonly reference: string;
  readonly fee: ApplicationFee | null;
  readonly electronicProvision: boolean;
  readonly trustLevel: string;
  readonly tenantId: string;
  readonly administrationArs: string;
  readonly administrationName: string;
  readonly legalEntityName: string;
}

/** Turns a draft into a submitted application, in one round trip; false when it was no draft any more. */
export async function markSubmitted(unit: Unit, parts: SubmittedParts): Promise<boolean> {
  const touched = await unit.run(sql`
    with submitted as (
      update applications.application set status = 'submitted', status_at = ${unit.now}, submitted_at = ${unit.now}, edited_at = ${unit.now},
        expires_on = null, answers = ${JSON.stringify(parts.answers)}::jsonb, reference = ${parts.reference},
        fee = ${parts.fee === null ? null : JSON.stringify(parts.fee)}::jsonb, electronic_provision = ${parts.electronicProvision}, trust_level = ${parts.trustLevel}, tenant_id = ${parts.tenantId},
        administration_ars = ${parts.administrationArs}, administration_name = ${parts.administrationName}, legal_entity_name = ${parts.legalEntityName}
      where id = ${parts.id} and status = 'draft' returning account_id, id),
    kept as (delete from applications.draft_deadline d using submitted s where d.account_id = s.account_id and d.application_id = s.id)
    insert into applications.status_change (account_id, id, application_id, status, at)
      select account_id, ${parts.statusChangeId}::uuid, id, 'submitted', ${unit.now} from submitted`);
  return touched === 1;
}

/** Projects a status of the office; an older one arriving late enters the history only. */
export async function updateStatus(unit: Unit, id: string, change: { caseId: string; status: ApplicationStatus; at: Date }): Promise<void> {
  await unit.run(sql`
    update applications.application set case_id = ${change.caseId},
      status = case when status_at <= ${change.at} then ${change.status} else status end, status_at = greatest(status_at, ${change.at}::timestamptz)
    where id = ${id} and status <> 'draft'`);
}

/** Puts corrected answers into the person's own copy. */
export async function updateSubmittedAnswers(unit: Unit, id: string, answers: AnswerMap): Promise<void> {
  await unit.run(sql`update applications.application set answers = ${JSON.stringify(answers)}::jsonb where id = ${id}`);
}

/** Gives or takes back the consent to the announcement in the mailbox. */
export async function updateElectronicProvision(unit: Unit, id: string, electronic: boolean): Promise<void> {
  await unit.run(sql`update applications.application set electronic_provision = ${electronic} where id = ${id}`);
}

/** Deletes a draft with everything that hangs on it; false when it was none. */
export async function deleteDraft(unit: Unit, id: string): Promise<boolean> {
  const touched = await unit.run(sql`
    with gone as (delete from applications.application where id = ${id} and status = 'draft' returning account_id, id),
    kept as (delete from applications.draft_deadline d using gone g where d.account_id = g.account_id and d.application_id = g.id)
    select 1 from gone`);
  return touched === 1;
}
