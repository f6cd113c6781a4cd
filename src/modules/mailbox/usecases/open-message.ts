import type { MessageRetrieved } from '#contracts/mailbox';
import type { AccountId, TenantId } from '#kernel/ids';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findMessage, markRetrieved } from '../data/messages.ts';
import type { MailboxMessage } from '../domain/mailbox-message.ts';
import { messageNotFound } from '../domain/refusals.ts';

/** Opens a message; the first opening is the retrieval the authority must be able to prove, and is said as a fact once. */
export async function openMessage(unit: Unit, id: string): Promise<Result<MailboxMessage>> {
  const message = await findMessage(unit, id);
  if (message === undefined || unit.actor.kind !== 'person') return refuse(messageNotFound);
  if (await markRetrieved(unit, id)) {
    const fact: MessageRetrieved = {
      messageId: id,
      accountId: unit.actor.accountId as AccountId,
      tenantId: message.tenantId as TenantId,
      ...(message.decisionId === null ? {} : { decisionId: message.decisionId, forInformation: message.forInformation }),
    };
    unit.say({ name: 'mailbox.retrieved', stream: id, payload: { ...fact, at: unit.now.toISOString() } });
  }
  unit.audit({ action: 'mailbox.read', subject: `message:${id}` });
  return ok({ ...message, retrievedAt: message.retrievedAt ?? unit.now });
}
