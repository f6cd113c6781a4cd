import { localHref } from '../page/local-href.ts';
import { usePage } from '../page/use-page.ts';
import { sitePaths } from './site-paths.ts';

/** Tells the script when the session ends; it warns before and lets the person stay (WCAG 2.2.1). */
export function SessionWatch() {
  const page = usePage();
  if (page.session === undefined) return null;
  return <div data-enhance="session" data-ends={page.session.endsInSeconds} data-extend={page.session.extendPath} data-over={localHref(sitePaths.signIn, page.locale)}></div>;
}
