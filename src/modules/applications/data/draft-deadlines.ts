import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

/** Whose draft ends when; ids and days only, across all accounts. */
export interface DraftDeadline {
  readonly accountId: string;
  readonly applicationId: string;
  readonly expiresOn: string;
}

/** Drafts whose last day lies before `today`, oldest first. */
export async function selectOverdue(unit: Unit, today: string, limit: number): Promise<DraftDeadline[]> {
  return unit.rows<DraftDeadline>(sql`
    select account_id as "accountId", application_id as "applicationId", expires_on as "expiresOn"
    from applications.draft_deadline where expires_on < ${today} order by expires_on limit ${limit}`);
}

/** Drafts whose last day is `upTo` or earlier and whose owners have not been told. */
export async function selectToWarn(unit: Unit, upTo: string, limit: number): Promise<DraftDeadline[]> {
  return unit.rows<DraftDeadline>(sql`
    select account_id as "accountId", application_id as "applicationId", expires_on as "expiresOn"
    from applications.draft_deadline where expires_on <= ${upTo} and not warned order by expires_on limit ${limit}`);
}

/** Notes that the owner is being told; false when that was noted before. */
export async function markWarned(unit: Unit, deadline: DraftDeadline): Promise<boolean> {
  return (await unit.run(sql`
    update applications.draft_deadline set warned = true
    where account_id = ${deadline.accountId} and application_id = ${deadline.applicationId} and expires_on = ${deadline.expiresOn} and not warned`)) === 1;
}

/** Takes a draft off the list that is no draft any more. */
export async function deleteDeadline(unit: Unit, deadline: Pick<DraftDeadline, 'accountId' | 'applicationId'>): Promise<void> {
  await unit.run(sql`
    delete from applications.draft_deadline where account_id = ${deadline.accountId} and application_id = ${deadline.applicationId}`);
}
