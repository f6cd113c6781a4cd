import type { AnswerMap } from '#contracts/applications';
import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { Correction } from '../domain/correction.ts';

/** Opens a question of the office; the same id again changes nothing. */
export async function insertCorrection(unit: Unit, accountId: string, correction: Correction): Promise<void> {
  await unit.run(sql`
    insert into applications.correction (account_id, id, application_id, case_id, question_ids, message, due_on, asked_at, answers)
    values (${accountId}, ${correction.id}, ${correction.applicationId}, ${correction.caseId}, ${correction.questionIds}::text[], ${correction.message},
      ${correction.dueOn}, ${correction.askedAt}, ${JSON.stringify(correction.answers)}::jsonb)
    on conflict (account_id, id) do nothing`);
}

/** One question of the office. */
export async function findCorrection(unit: Unit, id: string): Promise<Correction | undefined> {
  return unit.find<Correction>(sql`
    select id, application_id as "applicationId", case_id as "caseId", question_ids as "questionIds", message, due_on as "dueOn",
      asked_at as "askedAt", answers, corrected_at as "correctedAt"
    from applications.correction where id = ${id}`);
}

/** Questions of the office about one application, newest first. */
export async function selectCorrections(unit: Unit, applicationId: string): Promise<Correction[]> {
  return unit.rows<Correction>(sql`
    select id, application_id as "applicationId", case_id as "caseId", question_ids as "questionIds", message, due_on as "dueOn",
      asked_at as "askedAt", answers, corrected_at as "correctedAt"
    from applications.correction where application_id = ${applicationId} order by asked_at desc, id desc limit 50`);
}

/** Open questions of the office over all applications of the account. */
export async function selectOpenCorrections(unit: Unit): Promise<{ id: string; applicationId: string; dueOn: string }[]> {
  return unit.rows<{ id: string; applicationId: string; dueOn: string }>(sql`
    select id, application_id as "applicationId", due_on as "dueOn" from applications.correction where corrected_at is null order by due_on limit 50`);
}

/** Keeps what the person has answered so far. */
export async function updateCorrectionAnswers(unit: Unit, id: string, answers: AnswerMap): Promise<void> {
  await unit.run(sql`
    update applications.correction set answers = ${JSON.stringify(answers)}::jsonb where id = ${id} and corrected_at is null`);
}

/** Closes a question with its final answers and what stood there before; false when it was closed already. */
export async function closeCorrection(unit: Unit, id: string, answers: AnswerMap, before: AnswerMap): Promise<boolean> {
  return (await unit.run(sql`
    update applications.correction set answers = ${JSON.stringify(answers)}::jsonb, before = ${JSON.stringify(before)}::jsonb, corrected_at = ${unit.now}
    where id = ${id} and corrected_at is null`)) === 1;
}
