import type { DayString } from '#kernel/dates';

import type { AnswerValue, Answers } from './answers.ts';
import { checkAll } from './check-all.ts';
import { checkValue } from './check-value.ts';
import type { FieldError } from './field-error.ts';
import { findQuestion } from './find-question.ts';
import type { FormDefinition } from './form-definition.ts';
import { reach } from './reach.ts';
import { toFieldError } from './to-field-error.ts';

/** Outcome of `readJson`. */
export type JsonReading = { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * Reads the answers of an API body by the same rules as the pages. Stricter in one way: a key the form does not know and an answer
 * nobody asks for are refused with their names, because a program can correct itself and silent loss would be worse. Never throws.
 */
export function readJson(form: FormDefinition, body: unknown, today: DayString): JsonReading {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { ok: false, errors: [notKnown('')] };
  const errors: FieldError[] = [];
  const answers: Record<string, AnswerValue> = {};
  for (const [key, candidate] of Object.entries(body).slice(0, 1000)) {
    const found = findQuestion(form, key);
    if (!found) {
      errors.push(notKnown(key));
      continue;
    }
    const checked = checkValue(found.question, candidate, today);
    errors.push(...checked.issues.map((issue) => toFieldError(found.question, issue)));
    if (checked.value !== undefined) answers[key] = checked.value;
  }
  const reached = reach(form, answers);
  for (const key of Object.keys(answers)) {
    const found = findQuestion(form, key);
    if (found && !Object.hasOwn(reached.answers, key)) errors.push({ ...toFieldError(found.question, { code: 'notAsked' }) });
  }
  const already = new Set(errors.map(({ question }) => question));
  errors.push(...checkAll(form, answers, today).filter(({ question }) => !already.has(question)));
  return errors.length > 0 ? { ok: false, errors: inFormOrder(form, errors) } : { ok: true, answers: reached.answers };
}

function notKnown(key: string): FieldError {
  const shown = key.slice(0, 60);
  return {
    field: shown,
    question: shown,
    code: 'unknownQuestion',
    message: { de: 'Diese Angabe kennt das Formular nicht.', en: 'The form does not know this entry.' },
  };
}

function inFormOrder(form: FormDefinition, errors: readonly FieldError[]): FieldError[] {
  const order = new Map(form.pages.flatMap(({ questions }) => questions).map(({ id }, index) => [id, index]));
  return errors.toSorted((a, b) => (order.get(a.question) ?? order.size) - (order.get(b.question) ?? order.size));
}
