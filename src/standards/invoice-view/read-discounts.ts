import type { TermsDiscount } from './invoice-view.ts';

const line = /#SKONTO#TAGE=(\d{1,4})#PROZENT=(\d{1,2})\.(\d{2})#(?:BASISBETRAG=(-?\d{1,12})\.(\d{2})#)?/g;

/** The discounts in terms of payment that are written for programs (XRechnung, BR-DE-18); other text is left to people. */
export function readDiscounts(terms: string | undefined): TermsDiscount[] {
  return [...(terms ?? '').matchAll(line)].map(([, days, whole, hundredths, base, cents]) => ({
    days: Number(days),
    percent: Number(whole) * 100 + Number(hundredths),
    base: base === undefined ? undefined : Number(`${base}${cents ?? ''}`),
  }));
}
