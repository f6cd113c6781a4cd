import type { AnswerValue, Answers } from './answers.ts';
import type { Condition } from './condition.ts';

/**
 * Whether a condition holds for the answers given. Hand in pruned answers: what a person can no longer reach must not decide anything.
 * `atLeast`/`atMost` compare numbers with numbers and days with days; any other pair does not hold.
 */
export function evaluateCondition(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => evaluateCondition(part, answers));
  if ('any' in condition) return condition.any.some((part) => evaluateCondition(part, answers));
  if ('not' in condition) return !evaluateCondition(condition.not, answers);
  const value = Object.hasOwn(answers, condition.question) ? answers[condition.question] : undefined;
  if ('answered' in condition) return (value !== undefined) === condition.answered;
  if ('is' in condition) return value === condition.is;
  if ('isNot' in condition) return value !== condition.isNot;
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
  if ('atLeast' in condition) return compare(value, condition.atLeast, (order) => order >= 0);
  return compare(value, condition.atMost, (order) => order <= 0);
}

function compare(value: AnswerValue | undefined, bound: number | string, holds: (order: number) => boolean): boolean {
  if (typeof value === 'number' && typeof bound === 'number') return holds(value - bound);
  if (typeof value === 'string' && typeof bound === 'string') return holds(value < bound ? -1 : value > bound ? 1 : 0);
  return false;
}
