import { defaultMessage } from './default-message.ts';
import type { FieldError } from './field-error.ts';
import type { Issue } from './issue.ts';
import type { Question } from './question.ts';

/** Puts an issue into words and names the input to jump to; a form's own words come first. */
export function toFieldError(question: Question, issue: Issue): FieldError {
  const own = question.errors ?? {};
  const partKey = `${issue.part?.split('.')[0] ?? ''}.${issue.code}`;
  // Own words for `required` speak of the whole question, so they do not serve for one missing part of it.
  const wholeKey = issue.part !== undefined && issue.code === 'required' ? undefined : issue.code;
  const message = (Object.hasOwn(own, partKey) ? own[partKey] : undefined) ?? (wholeKey !== undefined && Object.hasOwn(own, wholeKey) ? own[wholeKey] : undefined) ?? defaultMessage(question, issue);
  return { field: fieldName(question, issue.part), question: question.id, code: issue.code, message };
}

function fieldName(question: Question, part: string | undefined): string {
  if (question.kind === 'date') return `${question.id}.${part ?? 'day'}`;
  const first = { address: 'street', person: 'given', period: 'from.day', area: 'length' } as const;
  if (part === undefined) return question.kind in first ? `${question.id}.${first[question.kind as keyof typeof first]}` : question.id;
  return ['birthDate', 'from', 'to'].includes(part) ? `${question.id}.${part}.day` : `${question.id}.${part}`;
}
