import type { Unit } from '#kernel/unit';
import { sql } from '#platform/sql';

import type { MailboxMessage, MessageDocument } from '../domain/mailbox-message.ts';

/** Stores a message with its documents; the account comes from the unit's owner. */
export async function insertMessage(unit: Unit, accountId: string, message: MailboxMessage): Promise<void> {
  await unit.run(sql`
    insert into mailbox.message (account_id, id, application_id, tenant_id, kind, sender, subject, body, action_path, action_label,
      decision_id, regime, with_remedy, for_information, provided_at)
    values (${accountId}, ${message.id}, ${message.applicationId}, ${message.tenantId}, ${message.kind}, ${message.sender}, ${message.subject},
      ${message.body}, ${message.actionPath}, ${message.actionLabel}, ${message.decisionId}, ${message.regime}, ${message.withRemedy}, ${message.forInformation}, ${message.providedAt})`);
  for (const document of message.documents) {
    await unit.run(sql`
      insert into mailbox.document (account_id, id, message_id, key, filename, bytes)
      values (${accountId}, ${document.id}, ${message.id}, ${document.key}, ${document.filename}, ${document.bytes})`);
  }
}

/** Messages of the account, newest first. */
export async function selectMessages(unit: Unit, page: { limit: number; offset: number }): Promise<{ messages: MailboxMessage[]; total: number }> {
  const rows = await unit.rows<MailboxMessage & { total: number }>(sql`
    select id, application_id as "applicationId", tenant_id as "tenantId", kind, sender, subject, body, action_path as "actionPath",
      action_label as "actionLabel", decision_id as "decisionId", regime, with_remedy as "withRemedy", for_information as "forInformation", provided_at as "providedAt",
      notified_at as "notifiedAt", retrieved_at as "retrievedAt", count(*) over ()::int as total, '[]'::json as documents
    from mailbox.message order by provided_at desc, id desc limit ${page.limit} offset ${page.offset}`);
  return { messages: rows, total: rows[0]?.total ?? 0 };
}

/** One message with its documents, or undefined when it is not this account's. */
export async function findMessage(unit: Unit, id: string): Promise<MailboxMessage | undefined> {
  return unit.find<MailboxMessage>(sql`
    select m.id, m.application_id as "applicationId", m.tenant_id as "tenantId", m.kind, m.sender, m.subject, m.body, m.action_path as "actionPath",
      m.action_label as "actionLabel", m.decision_id as "decisionId", m.regime, m.with_remedy as "withRemedy", m.for_information as "forInformation", m.provided_at as "providedAt",
      m.notified_at as "notifiedAt", m.retrieved_at as "retrievedAt",
      coalesce((select json_agg(json_build_object('id', d.id, 'key', d.key, 'filename', d.filename, 'bytes', d.bytes) order by d.filename)
        from mailbox.document d where d.message_id = m.id), '[]'::json) as documents
    from mailbox.message m where m.id = ${id}`);
}

/** Marks the first opening; false when it had been opened before. */
export async function markRetrieved(unit: Unit, id: string): Promise<boolean> {
  return (await unit.run(sql`update mailbox.message set retrieved_at = ${unit.now} where id = ${id} and retrieved_at is null`)) === 1;
}

/** Notes that the mail server took the notice; false when that was noted before. */
export async function markNotified(unit: Unit, id: string): Promise<boolean> {
  return (await unit.run(sql`update mailbox.message set notified_at = ${unit.now} where id = ${id} and notified_at is null`)) === 1;
}

/** How many messages have not been opened. */
export async function countUnopened(unit: Unit): Promise<number> {
  const row = await unit.find<{ n: number }>(sql`select count(*)::int as n from mailbox.message where retrieved_at is null`);
  return row?.n ?? 0;
}

/** A document of one of this account's messages. */
export async function findDocument(unit: Unit, messageId: string, documentId: string): Promise<MessageDocument | undefined> {
  return unit.find<MessageDocument>(sql`
    select id, key, filename, bytes from mailbox.document where message_id = ${messageId} and id = ${documentId}`);
}

/** Deletes all messages of the account with their documents. */
export async function deleteMessages(unit: Unit): Promise<void> {
  await unit.run(sql`delete from mailbox.message where account_id = platform.current_account()`);
}
