import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { DecisionRow } from '../domain/case-file.ts';
import { tenantOf } from './case-parts.ts';

/** Stores a signed decision whose document is still to be made. */
export async function insertDecision(
  unit: Unit,
  decision: Omit<DecisionRow, 'documentKey' | 'documentBytes' | 'providedAt' | 'notifiedAt' | 'retrievedAt' | 'decidedAt' | 'channel' | 'postedOn'>,
): Promise<void> {
  await unit.run(sql`
    insert into cases.decision (tenant_id, id, case_id, template_id, title, reasons, fee_cents, claim_id, regime, with_remedy, decided_by, decided_at)
    values (${tenantOf(unit)}, ${decision.id}, ${decision.caseId}, ${decision.templateId}, ${decision.title}, ${decision.reasons}, ${decision.feeCents},
      ${decision.claimId}, ${decision.regime}, ${decision.withRemedy}, ${decision.decidedBy}, ${unit.now})`);
}

export async function findDecision(unit: Unit, id: string): Promise<DecisionRow | undefined> {
  const [row] = await selectBy(unit, id, null);
  return row;
}

export async function findDecisionOfCase(unit: Unit, caseId: string): Promise<DecisionRow | undefined> {
  const [row] = await selectBy(unit, null, caseId);
  return row;
}

async function selectBy(unit: Unit, id: string | null, caseId: string | null): Promise<DecisionRow[]> {
  return unit.rows<DecisionRow>(sql`
    select id, case_id as "caseId", template_id as "templateId", title, reasons, fee_cents as "feeCents", claim_id as "claimId", regime, with_remedy as "withRemedy",
      decided_by as "decidedBy", decided_at as "decidedAt", document_key as "documentKey", document_bytes as "documentBytes",
      provided_at as "providedAt", notified_at as "notifiedAt", retrieved_at as "retrievedAt", channel, posted_on as "postedOn"
    from cases.decision where id = ${id}::uuid or case_id = ${caseId}::uuid`);
}

/** Attaches the finished document; false when it was there already, so that a repeated job makes no second one. */
export async function attachDocument(unit: Unit, id: string, document: { key: string; bytes: number }): Promise<boolean> {
  return (await unit.run(sql`
    update cases.decision set document_key = ${document.key}, document_bytes = ${document.bytes} where id = ${id} and document_key is null`)) === 1;
}

/** Notes the first time of a step of provision. */
export async function noteProvision(unit: Unit, id: string, step: 'provided' | 'notified' | 'retrieved', at: Date): Promise<boolean> {
  return (await unit.run(sql`
    update cases.decision set
      provided_at = case when ${step} = 'provided' then coalesce(provided_at, ${at}) else provided_at end,
      notified_at = case when ${step} = 'notified' then coalesce(notified_at, ${at}) else notified_at end,
      retrieved_at = case when ${step} = 'retrieved' then coalesce(retrieved_at, ${at}) else retrieved_at end
    where id = ${id}`)) === 1;
}

/** Settles how a decision reaches its addressee. The post stays the way once it was chosen; then the case is on the list of letters. */
export async function setChannel(unit: Unit, decision: Pick<DecisionRow, 'id' | 'caseId'>, channel: 'mailbox' | 'post'): Promise<void> {
  const changed = await unit.run(sql`update cases.decision set channel = ${channel} where id = ${decision.id} and channel is distinct from ${channel} and channel is distinct from 'post'`);
  if (changed === 1 && channel === 'post') await unit.run(sql`update cases.case_file set to_post = true where id = ${decision.caseId}`);
}

/** Notes the day a letter was handed to the post; false when that was noted before. */
export async function notePosted(unit: Unit, decision: Pick<DecisionRow, 'id' | 'caseId'>, posted: { on: string; by: string }): Promise<boolean> {
  const changed = await unit.run(sql`
    update cases.decision set channel = 'post', posted_on = ${posted.on}::date, posted_by = ${posted.by} where id = ${decision.id} and posted_on is null`);
  await unit.run(sql`update cases.case_file set to_post = false where id = ${decision.caseId}`);
  return changed === 1;
}
