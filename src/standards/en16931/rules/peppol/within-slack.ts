import { addDecimals } from '../../decimal/add-decimals.ts';
import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { subtractDecimals } from '../../decimal/subtract-decimals.ts';

/** Whether two numbers differ by no more than the slack. */
export function withinSlack(stated: Decimal, computed: Decimal, slack: Decimal): boolean {
  return compareDecimals(addDecimals(stated, slack), computed) >= 0 && compareDecimals(subtractDecimals(stated, slack), computed) <= 0;
}
