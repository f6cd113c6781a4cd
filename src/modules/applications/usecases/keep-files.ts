import type { Unit } from '#kernel/unit';

import { insertAttachment } from '../data/attachments.ts';
import type { Attachment } from '../domain/attachment.ts';
import type { FileQuestion } from '../domain/file-answers.ts';
import { takeFiles, type FileFault, type ReceivedFile } from '../domain/take-files.ts';

/** What became of the files of one question. */
export interface KeptFiles {
  readonly attachments: readonly Attachment[];
  readonly faults: readonly FileFault[];
}

/** Adds the received files of a question to the application, as far as the question takes them. */
export async function keepFiles(
  unit: Unit,
  target: { readonly accountId: string; readonly applicationId: string },
  question: FileQuestion,
  existing: readonly Attachment[],
  received: readonly ReceivedFile[],
): Promise<KeptFiles> {
  const { taken, faults } = takeFiles(question, existing, received);
  const added: Attachment[] = [];
  for (const { filename, type, bytes, key } of taken) {
    const attachment = { id: unit.newId(), questionId: question.id, filename, type, bytes, key };
    await insertAttachment(unit, target.accountId, target.applicationId, attachment);
    added.push(attachment);
  }
  return { attachments: [...existing, ...added], faults };
}
