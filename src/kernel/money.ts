import type { Branded } from './ids.ts';

/** An amount in euro cents, a whole number; arithmetic on euros as floats loses cents. */
export type Cents = Branded<number, 'Cents'>;

/** Takes a whole number of cents; throws a fault for fractions and unsafe numbers. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of cents: ${value}`);
  return value as Cents;
}

/** Sum of amounts in cents. */
export function sumCents(amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce((sum, amount) => sum + amount, 0));
}

const formats = {
  de: new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }),
};

/** „8,00 €“ or “€8.00”. */
export function formatMoney(amount: number, locale: 'de' | 'en'): string {
  return formats[locale].format(amount / 100);
}
