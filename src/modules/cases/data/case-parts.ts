import type { AnswerMap, SubmittedFile } from '#contracts/applications';
import type { TenantId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { AskBackRow, CaseDocument, HistoryEntry } from '../domain/case-file.ts';

/** The administration this unit belongs to; a fault when it has none. */
export function tenantOf(unit: Unit): TenantId {
  const { actor } = unit;
  if (actor.kind === 'staff') return actor.tenantId;
  if (actor.kind === 'process' && actor.tenantId !== undefined) return actor.tenantId;
  throw new Error('a case belongs to an administration; this unit has none');
}

export async function insertHistory(unit: Unit, caseId: string, entry: { kind: HistoryEntry['kind']; who?: string; note?: string; at?: Date }): Promise<void> {
  await unit.run(sql`
    insert into cases.history (tenant_id, id, case_id, at, kind, who, note)
    values (${tenantOf(unit)}, ${unit.newId()}, ${caseId}, ${entry.at ?? unit.now}, ${entry.kind}, ${entry.who ?? null}, ${entry.note ?? null})`);
}

export async function selectHistory(unit: Unit, caseId: string): Promise<HistoryEntry[]> {
  return unit.rows<HistoryEntry>(sql`select at, kind, who, note from cases.history where case_id = ${caseId} order by at desc, id desc`);
}

export async function selectDocuments(unit: Unit, caseId: string): Promise<CaseDocument[]> {
  return unit.rows<CaseDocument>(sql`
    select id, question_id as "questionId", filename, type, bytes, key, added_at as "addedAt" from cases.document where case_id = ${caseId} order by added_at, filename`);
}

export async function findDocument(unit: Unit, caseId: string, id: string): Promise<CaseDocument | undefined> {
  return unit.find<CaseDocument>(sql`
    select id, question_id as "questionId", filename, type, bytes, key, added_at as "addedAt" from cases.document where case_id = ${caseId} and id = ${id}`);
}

/** Files of a correction: those of the marked questions take the place of the earlier ones; what was there before stays readable. */
export async function insertDocuments(unit: Unit, caseId: string, files: readonly SubmittedFile[]): Promise<void> {
  for (const file of files) {
    await unit.run(sql`
      insert into cases.document (tenant_id, id, case_id, question_id, filename, type, bytes, key, added_at)
      values (${tenantOf(unit)}, ${file.fileId}, ${caseId}, ${file.questionId}, ${file.filename}, ${file.type}, ${file.bytes}, ${file.key}, ${unit.now})
      on conflict (tenant_id, id) do nothing`);
  }
}

export async function insertAskBack(unit: Unit, caseId: string, askBack: Pick<AskBackRow, 'id' | 'questionIds' | 'message' | 'dueOn' | 'askedBy' | 'before'>): Promise<void> {
  await unit.run(sql`
    insert into cases.ask_back (tenant_id, id, case_id, question_ids, message, due_on, asked_at, asked_by, before)
    values (${tenantOf(unit)}, ${askBack.id}, ${caseId}, ${[...askBack.questionIds]}, ${askBack.message}, ${askBack.dueOn}, ${unit.now}, ${askBack.askedBy},
      ${JSON.stringify(askBack.before)})`);
}

export async function findAskBack(unit: Unit, id: string): Promise<AskBackRow | undefined> {
  return unit.find<AskBackRow>(sql`
    select id, question_ids as "questionIds", message, due_on as "dueOn", asked_at as "askedAt", asked_by as "askedBy", answered_at as "answeredAt", before, after
    from cases.ask_back where id = ${id}`);
}

export async function selectAskBacks(unit: Unit, caseId: string): Promise<AskBackRow[]> {
  return unit.rows<AskBackRow>(sql`
    select id, question_ids as "questionIds", message, due_on as "dueOn", asked_at as "askedAt", asked_by as "askedBy", answered_at as "answeredAt", before, after
    from cases.ask_back where case_id = ${caseId} order by asked_at desc`);
}

/** Stores the answer to an ask-back; false when it was answered before. */
export async function answerAskBack(unit: Unit, id: string, after: AnswerMap, at: Date): Promise<boolean> {
  return (await unit.run(sql`update cases.ask_back set answered_at = ${at}, after = ${JSON.stringify(after)} where id = ${id} and answered_at is null`)) === 1;
}

/** True the first time in this hour that a member of staff opens this case. */
export async function noteAccess(unit: Unit, caseId: string, staffId: string): Promise<boolean> {
  return (
    (await unit.run(sql`
      insert into cases.access_said (tenant_id, case_id, staff_id, hour)
      values (${tenantOf(unit)}, ${caseId}, ${staffId}, date_trunc('hour', ${unit.now}::timestamptz)) on conflict do nothing`)) === 1
  );
}
