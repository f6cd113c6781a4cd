import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Attachment } from '../domain/attachment.ts';

/** Adds a file that is already in the store to an application. */
export async function insertAttachment(unit: Unit, accountId: string, applicationId: string, file: Attachment): Promise<void> {
  await unit.run(sql`
    insert into applications.attachment (account_id, id, application_id, question_id, filename, type, bytes, key, added_at)
    values (${accountId}, ${file.id}, ${applicationId}, ${file.questionId}, ${file.filename}, ${file.type}, ${file.bytes}, ${file.key}, ${unit.now})`);
}

/** Files of an application, in the order they came. */
export async function selectAttachments(unit: Unit, applicationId: string): Promise<Attachment[]> {
  return unit.rows<Attachment>(sql`
    select id, question_id as "questionId", filename, type, bytes, key from applications.attachment
    where application_id = ${applicationId} order by added_at, id`);
}

/** One file of an application of this account. */
export async function findAttachment(unit: Unit, applicationId: string, id: string): Promise<Attachment | undefined> {
  return unit.find<Attachment>(sql`
    select id, question_id as "questionId", filename, type, bytes, key from applications.attachment
    where application_id = ${applicationId} and id = ${id}`);
}

/** Takes a file away from an application; false when it had none of this id for this question. */
export async function deleteAttachment(unit: Unit, applicationId: string, questionId: string, id: string): Promise<boolean> {
  return (await unit.run(sql`
    delete from applications.attachment where application_id = ${applicationId} and question_id = ${questionId} and id = ${id}`)) === 1;
}

/** Takes away files that no answer names any more (answers pruned by a changed condition). */
export async function deleteAttachmentsExcept(unit: Unit, applicationId: string, kept: readonly string[]): Promise<number> {
  return unit.run(sql`
    delete from applications.attachment where application_id = ${applicationId} and not (id = any(${kept}::uuid[]))`);
}
