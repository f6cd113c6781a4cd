import type { Answers } from './answers.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { FormDefinition, FormPage } from './form-definition.ts';
import type { Question } from './question.ts';
import { reach } from './reach.ts';

/** Pages a person has to see for these answers, in order; leftovers of unreachable questions do not count. */
export function visiblePages(form: FormDefinition, answers: Answers): FormPage[] {
  return reach(form, answers).pages.map(({ page }) => page);
}

/** Questions of a page for these answers. Hand in pruned answers (`prune`), as conditions look at earlier pages. */
export function visibleQuestions(page: FormPage, answers: Answers): Question[] {
  return page.questions.filter((question) => question.visibleWhen === undefined || evaluateCondition(question.visibleWhen, answers));
}
