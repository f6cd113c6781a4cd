import type { DayString } from '#kernel/dates';

import type { Answers } from './answers.ts';
import { checkValue } from './check-value.ts';
import type { FieldError } from './field-error.ts';
import type { FormDefinition } from './form-definition.ts';
import { isRequired } from './is-required.ts';
import { reach } from './reach.ts';
import { toFieldError } from './to-field-error.ts';

/** Every mistake in the reachable questions, in the order of the form; empty means ready to submit. */
export function checkAll(form: FormDefinition, answers: Answers, today: DayString): FieldError[] {
  const reached = reach(form, answers);
  return reached.pages.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const checked = checkValue(question, reached.answers[question.id], today);
      if (checked.issues.length > 0) return checked.issues.map((issue) => toFieldError(question, issue));
      return checked.value === undefined && isRequired(question, reached.answers) ? [toFieldError(question, { code: 'required' })] : [];
    }),
  );
}
