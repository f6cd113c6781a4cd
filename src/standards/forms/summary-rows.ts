import type { Locale } from '#kernel/locale';

import type { Answers } from './answers.ts';
import { formatAnswer } from './format-answer.ts';
import type { FormDefinition } from './form-definition.ts';
import { reach } from './reach.ts';

/** One line of the page "check your answers" (VwVfG § 3a (5), OZG § 9a (2): the whole declaration is shown before submission). */
export interface SummaryRow {
  readonly pageId: string;
  readonly questionId: string;
  readonly label: string;
  readonly value: string;
}

/** All reachable questions with their answers in words, unanswered ones too. `fileNames` maps file ids to names. */
export function summaryRows(form: FormDefinition, answers: Answers, locale: Locale, fileNames: Readonly<Record<string, string>> = {}): SummaryRow[] {
  const reached = reach(form, answers);
  return reached.pages.flatMap(({ page, questions }) =>
    questions.map((question) => ({
      pageId: page.id,
      questionId: question.id,
      label: question.label[locale],
      value: formatAnswer(question, reached.answers[question.id], locale, fileNames),
    })),
  );
}
