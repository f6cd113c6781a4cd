import type { Answers } from './answers.ts';
import type { FormDefinition } from './form-definition.ts';

/** The answers after a page has been saved: what the page says replaces all it said before, so an emptied field is really empty. */
export function mergePage(form: FormDefinition, pageId: string, before: Answers, fromPage: Answers): Answers {
  const own = new Set(form.pages.find(({ id }) => id === pageId)?.questions.map(({ id }) => id));
  return { ...Object.fromEntries(Object.entries(before).filter(([id]) => !own.has(id))), ...fromPage };
}
