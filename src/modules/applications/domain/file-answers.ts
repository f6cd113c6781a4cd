import type { AnswerMap } from '#contracts/applications';
import type { FileAnswer, FormDefinition, Question } from '#standards/forms';

/** Questions that take files. */
export type FileQuestion = Extract<Question, { kind: 'file' }>;

/** Every file question of a form. */
export function fileQuestionsOf(form: FormDefinition): FileQuestion[] {
  return form.pages.flatMap((page) => page.questions).filter((question) => question.kind === 'file');
}

/** Ids of the files an answer names; none for anything else. */
export function fileIdsOf(answer: unknown): readonly string[] {
  return isFileAnswer(answer) ? answer.fileIds : [];
}

/** Ids of all files that the answers name. */
export function allFileIds(form: FormDefinition, answers: AnswerMap): string[] {
  return fileQuestionsOf(form).flatMap((question) => fileIdsOf(Object.hasOwn(answers, question.id) ? answers[question.id] : undefined));
}

function isFileAnswer(answer: unknown): answer is FileAnswer {
  return typeof answer === 'object' && answer !== null && 'fileIds' in answer && Array.isArray(answer.fileIds);
}
