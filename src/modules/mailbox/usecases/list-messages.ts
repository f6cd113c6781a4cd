import type { Unit } from '#kernel/unit';

import { selectMessages } from '../data/messages.ts';
import type { MailboxMessage } from '../domain/mailbox-message.ts';

export const messagesPerPage = 20;

/** One page of the mailbox, newest first. */
export function listMessages(unit: Unit, page: number): Promise<{ messages: MailboxMessage[]; total: number }> {
  return selectMessages(unit, { limit: messagesPerPage, offset: (page - 1) * messagesPerPage });
}
