import type { DayString } from '#kernel/dates';

import type { AnswerValue, Answers } from './answers.ts';
import { checkValue } from './check-value.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { FieldError } from './field-error.ts';
import type { FormBody } from './form-body.ts';
import type { FormDefinition } from './form-definition.ts';
import { isRequired } from './is-required.ts';
import { reach } from './reach.ts';
import { readRaw } from './read-raw.ts';
import { toFieldError } from './to-field-error.ts';

/** A posted page: the answers that hold, and a mistake for each that does not. */
export interface PageReading {
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
}

/**
 * Reads one posted page. Inputs are named `<question>`, `<date>.day|month|year`, `<address>.street` … (see `answerParts`),
 * `<file>.fileIds` (ids the caller has stored; never take them from the browser unchecked). Other inputs are ignored.
 * `before` are the answers given so far: conditions of this page look at them. Never throws; an unknown page yields nothing.
 */
export function readPage(form: FormDefinition, pageId: string, body: FormBody, today: DayString, before: Answers): PageReading {
  const page = form.pages.find(({ id }) => id === pageId);
  if (!page) return { answers: {}, errors: [] };
  const own = new Set(page.questions.map(({ id }) => id));
  const others = Object.fromEntries(Object.entries(before).filter(([id]) => !own.has(id)));
  const known: Record<string, AnswerValue> = { ...reach(form, others).answers };
  const answers: Record<string, AnswerValue> = {};
  const errors: FieldError[] = [];
  for (const question of page.questions) {
    if (question.visibleWhen && !evaluateCondition(question.visibleWhen, known)) continue;
    const raw = readRaw(question, body);
    const unreadable = new Set(raw.issues.map(({ part }) => part?.split('.')[0]));
    const checked = checkValue(question, raw.candidate, today);
    const issues = [...raw.issues, ...checked.issues.filter(({ part }) => part === undefined ? raw.issues.length === 0 : !unreadable.has(part))];
    if (issues.length > 0) errors.push(...issues.map((issue) => toFieldError(question, issue)));
    else if (checked.value !== undefined) known[question.id] = answers[question.id] = checked.value;
    else if (isRequired(question, known)) errors.push(toFieldError(question, { code: 'required' }));
  }
  return { answers, errors };
}
