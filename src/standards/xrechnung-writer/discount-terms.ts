import type { Discount } from './invoice-draft.ts';

/** Terms of discount in the form programs read (XRechnung, BR-DE-18): one line each, every line with its end. */
export function discountTerms(discounts: readonly Discount[]): string {
  return discounts.map(({ days, percent }) => `#SKONTO#TAGE=${days}#PROZENT=${Math.trunc(percent / 100)}.${String(percent % 100).padStart(2, '0')}#\n`).join('');
}
