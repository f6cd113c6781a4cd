import type { DayString } from '#kernel/dates';
import type { LocalText } from '#kernel/locale';

import type { Answers } from './answers.ts';
import { checkValue } from './check-value.ts';
import type { FormDefinition, FormPage } from './form-definition.ts';
import { isRequired } from './is-required.ts';
import type { Question } from './question.ts';
import { questionsOfCondition } from './questions-of-condition.ts';
import { reach } from './reach.ts';

export type TaskStatus = 'notStarted' | 'inProgress' | 'done' | 'notNeeded';

/** A section of the task list with its pages. */
export interface TaskSection {
  readonly section: { readonly id: string; readonly title: LocalText };
  readonly items: readonly { readonly pageId: string; readonly title: LocalText; readonly status: TaskStatus }[];
}

/**
 * How far each page is. A hidden page is `notNeeded` only when the questions it hangs on are answered; before that it is left out,
 * since nobody can say yet. A page of voluntary questions is `done` once answered or when `visited` (page ids) says it was seen.
 */
export function taskList(form: FormDefinition, answers: Answers, today: DayString, visited: ReadonlySet<string> = new Set()): TaskSection[] {
  const reached = reach(form, answers);
  const questionsOf = new Map(reached.pages.map(({ page, questions }) => [page.id, questions]));
  const statusOf = (page: FormPage): TaskStatus | undefined => {
    const questions = questionsOf.get(page.id);
    if (questions) return statusFor(questions, reached.answers, today, visited.has(page.id));
    return isDecided(page, form, questionsOf, reached.answers) ? 'notNeeded' : undefined;
  };
  return form.sections.map((section) => ({
    section,
    items: form.pages
      .filter((page) => page.section === section.id)
      .flatMap((page) => {
        const status = statusOf(page);
        return status === undefined ? [] : [{ pageId: page.id, title: page.title, status }];
      }),
  }));
}

function statusFor(questions: readonly Question[], answers: Answers, today: DayString, visited: boolean): TaskStatus {
  const answered = questions.some(({ id }) => answers[id] !== undefined);
  if (!answered && !visited) return 'notStarted';
  const complete = questions.every((question) => {
    const checked = checkValue(question, answers[question.id], today);
    return checked.issues.length === 0 && (checked.value !== undefined || !isRequired(question, answers));
  });
  if (complete) return 'done';
  return answered ? 'inProgress' : 'notStarted';
}

/** A hidden page is decided when every question it hangs on is answered or is itself out of reach for good. */
function isDecided(page: FormPage, form: FormDefinition, questionsOf: ReadonlyMap<string, readonly Question[]>, answers: Answers, depth = 0): boolean {
  if (depth > form.pages.length) return true;
  const conditions = [page.visibleWhen, ...page.questions.map(({ visibleWhen }) => visibleWhen)].filter((condition) => condition !== undefined);
  return conditions.flatMap(questionsOfCondition).every((id) => {
    if (answers[id] !== undefined) return true;
    const home = form.pages.find(({ questions }) => questions.some((question) => question.id === id));
    return home !== undefined && !questionsOf.has(home.id) && isDecided(home, form, questionsOf, answers, depth + 1);
  });
}
