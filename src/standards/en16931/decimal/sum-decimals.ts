import { addDecimals } from './add-decimals.ts';
import type { Decimal } from './decimal.ts';

const zero: Decimal = { units: 0, scale: 0 };

/** The sum, 0 of none. */
export function sumDecimals(numbers: Iterable<Decimal>): Decimal {
  let sum = zero;
  for (const number of numbers) sum = addDecimals(sum, number);
  return sum;
}
