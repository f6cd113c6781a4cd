import type { Assertion, Explain } from './assertion.ts';

/** An assertion whose breach has the flag `warning`. */
export function warning<Facts>(rule: string, holds: Assertion<Facts>['holds'], explain?: Explain<Facts>): Assertion<Facts> {
  return { rule, flag: 'warning', holds, explain };
}
