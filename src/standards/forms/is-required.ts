import type { Answers } from './answers.ts';
import { evaluateCondition } from './evaluate-condition.ts';
import type { Question } from './question.ts';

/** Whether an answer is owed for these answers. */
export function isRequired(question: Question, answers: Answers): boolean {
  return typeof question.required === 'boolean' ? question.required : evaluateCondition(question.required, answers);
}
