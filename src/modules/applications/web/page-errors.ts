import type { Locale } from '#kernel/locale';
import type { FieldError, FormPage } from '#standards/forms';

import type { FileFault } from '../domain/take-files.ts';
import { textsIn } from '../texts/texts-in.ts';

/** One mistake as the error summary and the field show it. */
export interface ShownError {
  readonly field: string;
  readonly message: string;
}

/** Mistakes of a page in its language; those about files point at the input, because ids of files have none. */
export function pageErrors(page: FormPage, errors: readonly FieldError[], fileFaults: readonly FileFault[], locale: Locale): ShownError[] {
  const ofFiles = new Set(page.questions.filter((question) => question.kind === 'file').map((question) => question.id));
  const faulty = new Set(fileFaults.map((fault) => fault.questionId));
  return [
    ...errors
      .filter((error) => !faulty.has(error.question))
      .map((error) => ({ field: ofFiles.has(error.question) ? error.question : error.field, message: error.message[locale] })),
    ...fileFaults.map((fault) => ({ field: fault.questionId, message: faultText(fault, locale) })),
  ];
}

/** The first sentence for each input. */
export function byField(errors: readonly ShownError[]): Record<string, string> {
  return Object.fromEntries(errors.toReversed().map((error) => [error.field, error.message]));
}

function faultText(fault: FileFault, locale: Locale): string {
  const texts = textsIn(locale).page.fileFaults;
  return fault.kind === 'tooMany' ? texts.tooMany(fault.max) : texts[fault.kind](fault.filename);
}
