import type { FormDefinition, Question } from '#standards/forms';

/** Id of the one page of a correction. */
export const correctionPageId = 'rueckfrage';

/** A form of only the questions the office has marked; they are visible whatever else was answered. Undefined when none is known. */
export function correctionForm(form: FormDefinition, questionIds: readonly string[]): FormDefinition | undefined {
  const questions = form.pages.flatMap((page) => page.questions).filter((question) => questionIds.includes(question.id)).map(unconditional);
  if (questions.length === 0) return undefined;
  const title = { de: 'Rückfrage', en: 'Question from the office' };
  return { sections: [{ id: 'correction', title }], pages: [{ id: correctionPageId, section: 'correction', title, questions }] };
}

/** Its conditions look at answers that are not on the page; the office asks, so an answer that can be owed is owed. */
function unconditional(question: Question): Question {
  const { visibleWhen: _visibleWhen, ...rest } = question;
  return { ...rest, required: question.required !== false };
}
