import type { Locale } from '#kernel/locale';

import type { Answers } from './answers.ts';
import { findQuestion } from './find-question.ts';
import { formatAnswer } from './format-answer.ts';
import type { FormDefinition } from './form-definition.ts';

/** An answer before and after a correction, in words. */
export interface AnswerDifference {
  readonly questionId: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
}

/** Compares the answers to some questions, as the office sees them after asking back; unknown ids are left out. */
export function diffAnswers(
  form: FormDefinition,
  before: Answers,
  after: Answers,
  questionIds: readonly string[],
  locale: Locale,
  fileNames: Readonly<Record<string, string>> = {},
): AnswerDifference[] {
  return questionIds.flatMap((questionId) => {
    const question = findQuestion(form, questionId)?.question;
    if (!question) return [];
    const was = Object.hasOwn(before, questionId) ? before[questionId] : undefined;
    const is = Object.hasOwn(after, questionId) ? after[questionId] : undefined;
    return [
      {
        questionId,
        label: question.label[locale],
        before: formatAnswer(question, was, locale, fileNames),
        after: formatAnswer(question, is, locale, fileNames),
        changed: stable(was) !== stable(is),
      },
    ];
  });
}

// Answers come back from storage with their keys in another order.
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, entry: unknown) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? Object.fromEntries(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1))) : entry,
  ) ?? '';
}
