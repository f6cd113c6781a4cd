import type { AnswerMap, SubmittedFile } from '#contracts/applications';
import type { FormDefinition } from '#standards/forms';

import type { Attachment } from './attachment.ts';
import { allFileIds } from './file-answers.ts';

/** The attachments that the answers name; whatever else lies there is not part of what was sent. */
export function submittedFiles(form: FormDefinition, answers: AnswerMap, attachments: readonly Attachment[]): SubmittedFile[] {
  const named = new Set(allFileIds(form, answers));
  return attachments
    .filter((file) => named.has(file.id))
    .map((file) => ({ fileId: file.id, questionId: file.questionId, filename: file.filename, type: file.type, bytes: file.bytes, key: file.key }));
}
