import { right, wrong, type Checked } from './issue.ts';
import type { Question } from './question.ts';

type NumberQuestion = Extract<Question, { kind: 'number' | 'money' }>;

/** Checks a number, or an amount in whole cents. */
export function checkNumber(question: NumberQuestion, candidate: unknown): Checked {
  if (typeof candidate !== 'number') return wrong('wrongType');
  if (!Number.isFinite(candidate) || Math.abs(candidate) > Number.MAX_SAFE_INTEGER / 100) return wrong('notANumber');
  const value = candidate === 0 ? 0 : candidate;
  const isMoney = question.kind === 'money';
  const decimals = isMoney ? 0 : (question.decimals ?? 0);
  if (!hasAtMost(value, decimals)) return wrong('tooManyDecimals', { bound: isMoney ? 2 : decimals });
  const min = isMoney ? (question.minCents ?? 0) : question.min;
  const max = isMoney ? question.maxCents : question.max;
  if (min !== undefined && value < min) return wrong('tooSmall', { bound: min });
  if (max !== undefined && value > max) return wrong('tooLarge', { bound: max });
  return right(value);
}

/** True when a number has at most this many decimals in its shortest notation, so 1.1 has one. */
export function hasAtMost(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value;
}
