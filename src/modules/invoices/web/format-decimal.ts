import type { Locale } from '#kernel/locale';

/** A number as the file writes it, as people write it: „1234.5“ becomes „1.234,5“; anything else stays. */
export function formatDecimal(text: string | undefined, locale: Locale): string {
  const [, sign, whole, decimals] = /^([+-]?)(\d{1,15})(?:\.(\d{1,10}))?$/.exec(text?.trim() ?? '') ?? [];
  if (whole === undefined) return text ?? '';
  const grouped = Number(whole).toLocaleString(locale === 'de' ? 'de-DE' : 'en-IE');
  return `${sign === '-' ? '−' : ''}${grouped}${decimals === undefined ? '' : `${locale === 'de' ? ',' : '.'}${decimals}`}`;
}
