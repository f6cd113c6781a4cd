import type { Attachment } from './attachment.ts';
import type { FileQuestion } from './file-answers.ts';

/** A file as the edge has received it; `fault` says why it was not stored. */
export interface ReceivedFile {
  readonly field: string;
  readonly filename: string;
  readonly type: string;
  readonly bytes: number;
  readonly key: string;
  readonly fault?: 'tooLarge' | 'type' | 'infected' | 'empty' | 'unscanned';
}

/** Why a file was not taken; `max` with `tooMany`, else `filename`. */
export type FileFault =
  | { readonly questionId: string; readonly kind: 'tooMany'; readonly max: number }
  | { readonly questionId: string; readonly kind: 'tooLarge' | 'type' | 'infected' | 'empty' | 'unscanned'; readonly filename: string };

/** Which received files a question takes, given those it has. The same content twice (a repeated POST) is one file. */
export function takeFiles(
  question: FileQuestion,
  existing: readonly Pick<Attachment, 'key'>[],
  received: readonly ReceivedFile[],
): { readonly taken: readonly ReceivedFile[]; readonly faults: readonly FileFault[] } {
  const taken: ReceivedFile[] = [];
  const faults: FileFault[] = [];
  const keys = new Set(existing.map((file) => file.key));
  for (const file of received.filter((entry) => entry.field === question.id)) {
    const kind = file.fault ?? (question.accept.includes(file.type) ? (file.bytes > question.maxBytes ? 'tooLarge' : undefined) : 'type');
    if (kind !== undefined) faults.push({ questionId: question.id, kind, filename: file.filename });
    else if (keys.has(file.key)) continue;
    else if (keys.size >= question.maxFiles) {
      faults.push({ questionId: question.id, kind: 'tooMany', max: question.maxFiles });
      break;
    } else {
      keys.add(file.key);
      taken.push(file);
    }
  }
  return { taken, faults };
}
