import type { Assertion, Explain } from './assertion.ts';

/** An assertion whose breach has the flag `information`. */
export function information<Facts>(rule: string, holds: Assertion<Facts>['holds'], explain?: Explain<Facts>): Assertion<Facts> {
  return { rule, flag: 'information', holds, explain };
}
