import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findDocument } from '../data/messages.ts';
import type { MessageDocument } from '../domain/mailbox-message.ts';
import { messageNotFound } from '../domain/refusals.ts';

/** A document of one of the person's own messages; its download is audited. */
export async function getDocument(unit: Unit, messageId: string, documentId: string): Promise<Result<MessageDocument>> {
  const document = await findDocument(unit, messageId, documentId);
  if (document === undefined) return refuse(messageNotFound);
  unit.audit({ action: 'mailbox.download', subject: `document:${documentId}` });
  return ok(document);
}
