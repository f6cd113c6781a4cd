import type { Decimal } from './decimal.ts';
import { shrink } from './shrink.ts';

/**
 * Reads a number as XML Schema writes decimals: digits with an optional sign and point, white space around it (W3C XML Schema Part 2, 3.2.3).
 * No exponent, no comma, no grouping; undefined when the text is anything else, so also when it is empty.
 */
export function parseDecimal(text: string): Decimal | undefined {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  let position = start;
  const sign = text.charCodeAt(position);
  if (sign === 45 || sign === 43) position++;
  let units = 0;
  let digits = 0;
  let point = -1;
  for (; position < end; position++) {
    const code = text.charCodeAt(position);
    if (code >= 48 && code <= 57) {
      units = units * 10 + code - 48;
      digits++;
    } else if (code === 46 && point < 0) {
      point = position;
    } else {
      return undefined;
    }
  }
  if (digits === 0) return undefined;
  const scale = point < 0 ? 0 : end - point - 1;
  if (digits > 15) return shrink(BigInt(text.slice(sign === 43 ? start + 1 : start, end).replace('.', '')), scale);
  return { units: sign === 45 && units !== 0 ? -units : units, scale };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11 && code !== 12);
}
