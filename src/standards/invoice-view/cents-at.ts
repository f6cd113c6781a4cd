import type { XmlElement } from '#standards/en16931';

import { textAt } from './text-at.ts';

/** The amount at a path in whole cents; undefined when it is none, has further decimals that count, or is beyond all invoices. */
export function centsAt(element: XmlElement | undefined, path: string): number | undefined {
  const [, sign, whole, decimals = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(textAt(element, path) ?? '') ?? [];
  if (whole === undefined || whole + decimals === '' || /[1-9]/.test(decimals.slice(2))) return undefined;
  const cents = Number(whole + decimals.slice(0, 2).padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return undefined;
  return sign === '-' && cents !== 0 ? -cents : cents;
}
