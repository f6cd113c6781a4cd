import type { MessageNotified } from '#contracts/mailbox';
import type { AccountId, TenantId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

import { findMessage, markNotified } from '../data/messages.ts';

/** Notes that the mail server took the notice and says `mailbox.notified` once. */
export async function recordNotice(unit: Unit, accountId: string, messageId: string): Promise<void> {
  const message = await findMessage(unit, messageId);
  if (message === undefined || !(await markNotified(unit, messageId))) return;
  const fact: MessageNotified = {
    messageId,
    accountId: accountId as AccountId,
    tenantId: message.tenantId as TenantId,
    ...(message.decisionId === null ? {} : { decisionId: message.decisionId, forInformation: message.forInformation }),
  };
  unit.say({ name: 'mailbox.notified', stream: messageId, payload: { ...fact, at: unit.now.toISOString() } });
  unit.audit({ action: 'mailbox.notify', subject: `message:${messageId}` });
}
