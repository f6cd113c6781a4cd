import type { AnswerMap } from '#contracts/applications';

/** The part of the answers that belongs to the named questions. */
export function answersOf(answers: AnswerMap, questionIds: readonly string[]): AnswerMap {
  return Object.fromEntries(questionIds.filter((id) => Object.hasOwn(answers, id)).map((id) => [id, answers[id]]));
}
