import type { Assertion, Explain } from './assertion.ts';

/** An assertion whose breach has the flag `fatal`. */
export function fatal<Facts>(rule: string, holds: Assertion<Facts>['holds'], explain?: Explain<Facts>): Assertion<Facts> {
  return { rule, flag: 'fatal', holds, explain };
}
