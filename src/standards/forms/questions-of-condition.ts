import type { Condition } from './condition.ts';

/** Ids of all questions a condition looks at. */
export function questionsOfCondition(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsOfCondition);
  if ('any' in condition) return condition.any.flatMap(questionsOfCondition);
  if ('not' in condition) return questionsOfCondition(condition.not);
  return [condition.question];
}
