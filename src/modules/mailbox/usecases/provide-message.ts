import type { MessageProvided, MessageToProvide } from '#contracts/mailbox';
import type { AccountId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

import { insertMessage } from '../data/messages.ts';

/**
 * Lays a message into the mailbox of the unit's account, says `mailbox.provided` and queues the e-mail notice.
 * The moment of the unit is the moment of provision (OZG § 9 Abs. 1 S. 4); its proof is the audit entry. Returns the message id.
 */
export async function provideMessage(unit: Unit, message: MessageToProvide): Promise<string> {
  if (unit.actor.kind !== 'process' || unit.actor.accountId === undefined) throw new Error('a message is provided by a process, in an account');
  const accountId: AccountId = unit.actor.accountId;
  const id = unit.newId();
  await insertMessage(unit, accountId, {
    id,
    applicationId: message.applicationId,
    tenantId: message.tenantId,
    kind: message.kind,
    sender: message.sender,
    subject: message.subject,
    body: message.body,
    actionPath: message.action?.path ?? null,
    actionLabel: message.action?.label ?? null,
    decisionId: message.decision?.decisionId ?? null,
    regime: message.decision?.regime ?? null,
    withRemedy: message.decision?.withRemedy ?? false,
    forInformation: message.decision?.electronic === false,
    providedAt: unit.now,
    notifiedAt: null,
    retrievedAt: null,
    documents: message.documents.map((document) => ({ id: unit.newId(), ...document })),
  });
  const fact: MessageProvided = {
    messageId: id,
    accountId,
    tenantId: message.tenantId,
    ...(message.decision === undefined ? {} : { decisionId: message.decision.decisionId, forInformation: !message.decision.electronic }),
  };
  unit.say({ name: 'mailbox.provided', stream: id, payload: { ...fact, at: unit.now.toISOString() } });
  unit.audit({ action: 'mailbox.provide', subject: `message:${id}` });
  unit.enqueue({ name: 'mailbox.notify', payload: { accountId, messageId: id }, key: `mailbox.notify:${id}` });
  return id;
}
