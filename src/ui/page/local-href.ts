import type { Locale } from '#kernel/locale';

/**
 * The address of `path` in `locale`: English pages live under `/en`. Whole addresses (`https:`, `mailto:`),
 * fragments and the language-neutral folders `/api` and `/assets` stay as they are.
 */
export function localHref(path: string, locale: Locale): string {
  if (locale === 'de' || !path.startsWith('/') || path.startsWith('//')) return path;
  if (/^\/(api|assets)(\/|$)/.test(path)) return path;
  return path === '/' ? '/en' : `/en${path}`;
}
