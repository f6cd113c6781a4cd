import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';

/** Cents in the currency of the invoice. */
export function formatAmount(cents: number, currency: string, locale: Locale): string {
  if (currency === 'EUR' || !/^[A-Z]{3}$/.test(currency)) return formatMoney(cents, locale);
  return new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-IE', { style: 'currency', currency }).format(cents / 100);
}
