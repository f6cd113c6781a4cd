import type { ExistingFile } from '#ui/fields';

import type { Attachment } from '../domain/attachment.ts';
import { paths } from './paths.ts';

/** Files by question, as the upload field lists them. */
export function existingFiles(applicationId: string, attachments: readonly Attachment[], prefix: string): Record<string, ExistingFile[]> {
  const shown = attachments.map((file) => ({
    questionId: file.questionId,
    id: file.id,
    name: file.filename,
    bytes: file.bytes,
    href: `${prefix}${paths.file(applicationId, file.id)}`,
  }));
  return Object.fromEntries(Map.groupBy(shown, (file) => file.questionId));
}
