import type { AnswerValue } from './answers.ts';
import type { FieldErrorCode } from './field-error.ts';

/** One thing wrong with one answer, before it is put into words. `part` is the input behind the question's id and a dot. */
export interface Issue {
  readonly code: FieldErrorCode;
  readonly part?: string;
  /** The bound that was broken: a number, or a day `YYYY-MM-DD`. */
  readonly bound?: number | string;
}

/** A checked answer: the value in its one normal form, or what is wrong. Neither means: not answered. */
export interface Checked {
  readonly value?: AnswerValue;
  readonly issues: readonly Issue[];
}

/** One thing wrong, nothing kept. */
export function wrong(code: FieldErrorCode, more: Omit<Issue, 'code'> = {}): Checked {
  return { issues: [{ code, ...more }] };
}

/** A value in normal form. */
export function right(value: AnswerValue): Checked {
  return { value, issues: [] };
}
