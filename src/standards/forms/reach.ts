import type { AnswerValue, Answers } from './answers.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { FormDefinition, FormPage } from './form-definition.ts';
import type { Question } from './question.ts';

/** What a person can reach: visible pages with their visible questions, and the answers to just these. */
export interface Reach {
  readonly pages: readonly { readonly page: FormPage; readonly questions: readonly Question[] }[];
  readonly answers: Answers;
}

/**
 * Walks the form once from front to back. A condition sees only answers of questions reached before it, so an answer that has
 * become unreachable cannot keep another question alive; the walk ends for every definition, even one with a cycle.
 */
export function reach(form: FormDefinition, answers: Answers): Reach {
  const kept: Record<string, AnswerValue> = {};
  const pages: { page: FormPage; questions: Question[] }[] = [];
  for (const page of form.pages) {
    if (page.visibleWhen && !evaluateCondition(page.visibleWhen, kept)) continue;
    const questions: Question[] = [];
    for (const question of page.questions) {
      if (question.visibleWhen && !evaluateCondition(question.visibleWhen, kept)) continue;
      questions.push(question);
      const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      if (value !== undefined) kept[question.id] = value;
    }
    if (questions.length > 0) pages.push({ page, questions });
  }
  return { pages, answers: kept };
}
