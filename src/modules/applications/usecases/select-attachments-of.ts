import type { Unit } from '#kernel/unit';

import { selectAttachments } from '../data/attachments.ts';
import type { Attachment } from '../domain/attachment.ts';

/** Files of an application of this account, for showing them beside their questions. */
export function selectAttachmentsOf(unit: Unit, applicationId: string): Promise<Attachment[]> {
  return selectAttachments(unit, applicationId);
}
