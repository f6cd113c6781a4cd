import type { Locale } from '#kernel/locale';

/** A file size for people: „480 KB“, „1,5 MB“ (decimal units, as file managers show them). */
export function formatBytes(bytes: number, locale: Locale): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'KB'] : [Math.round(bytes / 100_000) / 10, 'MB'];
  return `${new Intl.NumberFormat(locale).format(amount)} ${unit}`;
}
