import { localHref } from './local-href.ts';
import { usePage } from './use-page.ts';

/** A function that gives a path the language prefix of the page being rendered. */
export function useHref(): (path: string) => string {
  const { locale } = usePage();
  return (path) => localHref(path, locale);
}
