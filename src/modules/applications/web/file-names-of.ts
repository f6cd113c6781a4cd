import type { Attachment } from '../domain/attachment.ts';

/** Names of files by id, for showing answers in words. */
export function fileNamesOf(attachments: readonly Attachment[]): Record<string, string> {
  return Object.fromEntries(attachments.map((file) => [file.id, file.filename]));
}
