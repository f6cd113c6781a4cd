import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findAttachment } from '../data/attachments.ts';
import type { Attachment } from '../domain/attachment.ts';
import { refusals } from '../domain/refusals.ts';

/** A file of one of the person's applications. */
export async function getFile(unit: Unit, applicationId: string, fileId: string): Promise<Result<Attachment>> {
  const file = await findAttachment(unit, applicationId, fileId);
  if (file === undefined) return refuse(refusals.fileNotFound());
  unit.audit({ action: 'applications.readFile', subject: `attachment:${fileId}` });
  return ok(file);
}
