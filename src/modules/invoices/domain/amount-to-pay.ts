import type { DayString } from '#kernel/dates';

import type { Payable } from './payable.ts';

/** What is due when the money goes out on a day: less the discount while it can be had. Cents. */
export function amountToPay(payable: Pick<Payable, 'payableCents' | 'discountOn' | 'discountCents'>, on: DayString): { readonly cents: number; readonly withDiscount: boolean } {
  const { payableCents, discountOn, discountCents } = payable;
  const withDiscount = discountOn !== null && discountCents !== null && on <= discountOn;
  return { cents: withDiscount ? payableCents - discountCents : payableCents, withDiscount };
}
