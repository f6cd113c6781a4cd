import type { Check, Verdict } from './check.ts';

/** One failed condition ends it; something unknown never becomes green; a review leaves a condition. */
export function verdictOf(checks: readonly Pick<Check, 'status'>[]): Verdict {
  const has = (status: Check['status']): boolean => checks.some((check) => check.status === status);
  if (has('FAIL')) return 'NOT_INHOUSE';
  if (has('UNKNOWN') || checks.length === 0) return 'CANNOT_BE_JUDGED';
  return has('REVIEW') ? 'INHOUSE_WITH_CONDITIONS' : 'INHOUSE';
}
