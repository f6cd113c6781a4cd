import type { Answers } from './answers.ts';
import type { FormDefinition, FormPage } from './form-definition.ts';
import { visiblePages } from './visible.ts';

/** The page after this one; undefined after the last, when the answers are to be checked. Also works from a page that has become invisible. */
export function nextPage(form: FormDefinition, answers: Answers, pageId: string): FormPage | undefined {
  const position = form.pages.findIndex(({ id }) => id === pageId);
  return visiblePages(form, answers).find((page) => form.pages.indexOf(page) > position);
}

/** The page before this one; undefined before the first. */
export function previousPage(form: FormDefinition, answers: Answers, pageId: string): FormPage | undefined {
  const position = form.pages.findIndex(({ id }) => id === pageId);
  return visiblePages(form, answers).findLast((page) => form.pages.indexOf(page) < position);
}
