import type { FormDefinition, FormPage } from './form-definition.ts';
import type { Question } from './question.ts';

/** A question with the page it stands on. */
export function findQuestion(form: FormDefinition, questionId: string): { readonly page: FormPage; readonly question: Question } | undefined {
  for (const page of form.pages) {
    const question = page.questions.find(({ id }) => id === questionId);
    if (question) return { page, question };
  }
  return undefined;
}
