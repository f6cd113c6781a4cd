import type { DayString } from '#kernel/dates';

import type { Issue } from './issue.ts';
import { isDay } from './parse-day.ts';
import { resolveDay } from './resolve-day.ts';

/** Bounds of a day, relative or fixed; outside 1900–2199 it is a typing error (year 0026). */
export interface DayBounds {
  readonly notBefore?: string;
  readonly notAfter?: string;
}

/** What is wrong with a day, if anything. */
export function findDayIssue(candidate: unknown, bounds: DayBounds, today: DayString): Issue | undefined {
  if (typeof candidate !== 'string') return { code: 'wrongType' };
  if (!isDay(candidate)) return { code: 'notADate' };
  const earliest = resolveDay(bounds.notBefore ?? '1900-01-01', today);
  const latest = resolveDay(bounds.notAfter ?? '2199-12-31', today);
  if (candidate < earliest) return { code: 'tooEarly', bound: earliest };
  if (candidate > latest) return { code: 'tooLate', bound: latest };
  return undefined;
}
