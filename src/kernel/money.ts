const formats = {
  de: new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-IE', { style: 'currency', currency: 'EUR' }),
};

/** „8,00 €“ or “€8.00”. */
export function formatMoney(amount: number, locale: 'de' | 'en'): string {
  return formats[locale].format(amount / 100);
}
