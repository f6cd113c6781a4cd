import type { ApplicationStatus } from '#contracts/applications';
import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

/** One step of the way of an application, as its person sees it. */
export interface StatusChange {
  readonly status: ApplicationStatus;
  readonly caseworker: string | null;
  readonly at: Date;
}

/** A look of the office at the person's data. */
export interface Access {
  readonly who: string;
  readonly administration: string;
  readonly purpose: string;
  readonly at: Date;
}

/** Adds a step to the history; false when the same step of the same moment stands there already. */
export async function insertStatusChange(unit: Unit, accountId: string, applicationId: string, change: StatusChange): Promise<boolean> {
  return (await unit.run(sql`
    insert into applications.status_change (account_id, id, application_id, status, caseworker, at)
    select ${accountId}::uuid, ${unit.newId()}::uuid, ${applicationId}::uuid, ${change.status}::text, ${change.caseworker}::text, ${change.at}::timestamptz
    where not exists (select 1 from applications.status_change
      where application_id = ${applicationId} and status = ${change.status} and at = ${change.at})`)) === 1;
}

/** The way of an application so far, oldest first. */
export async function selectStatusChanges(unit: Unit, applicationId: string): Promise<StatusChange[]> {
  return unit.rows<StatusChange>(sql`
    select status, caseworker, at from applications.status_change where application_id = ${applicationId} order by at, id limit 200`);
}

/** Notes who looked. */
export async function insertAccess(unit: Unit, accountId: string, applicationId: string, access: Access): Promise<void> {
  await unit.run(sql`
    insert into applications.access (account_id, id, application_id, who, administration, purpose, at)
    values (${accountId}, ${unit.newId()}, ${applicationId}, ${access.who}, ${access.administration}, ${access.purpose}, ${access.at})`);
}

/** Who looked at an application, newest first, at most 200. */
export async function selectAccesses(unit: Unit, applicationId: string): Promise<Access[]> {
  return unit.rows<Access>(sql`
    select who, administration, purpose, at from applications.access where application_id = ${applicationId} order by at desc, id desc limit 200`);
}
