import { useHref } from '../page/use-href.ts';
import { usePage } from '../page/use-page.ts';
import { useWords } from '../page/use-words.ts';
import { sitePaths } from './site-paths.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** What the law wants reachable from every page (BITV 2.0 §§ 4, 7; DDG § 5), and the appearance. */
export function PageFooter() {
  const href = useHref();
  const page = usePage();
  const words = useWords();
  const link = (path: string, label: string) => <li><a href={href(path)}>{label}</a></li>;
  return (
    <footer class="g-footer">
      <div class="g-footer__inner g-width-wide">
        <div class="g-footer__about">
          <p class="g-footer__brand">{words.brand}</p>
          <p>{words.footer.line}</p>
          <p><a href="tel:115">{words.footer.phone}</a><br /><span class="g-muted">{words.footer.phoneHint}</span></p>
        </div>
        <nav class="g-footer__nav" aria-label={words.footer.access}>
          <p class="g-footer__title" aria-hidden="true">{words.footer.access}</p>
          <ul>
            {link(sitePaths.easyLanguage, words.footer.easyLanguage)}
            {link(sitePaths.signLanguage, words.footer.signLanguage)}
            {link(sitePaths.accessibility, words.footer.accessibility)}
            {link(`${sitePaths.feedback}?seite=${encodeURIComponent(page.path)}`, words.footer.feedback)}
          </ul>
        </nav>
        <nav class="g-footer__nav" aria-label={words.footer.legal}>
          <p class="g-footer__title" aria-hidden="true">{words.footer.legal}</p>
          <ul>
            {link(sitePaths.privacy, words.footer.privacy)}
            {link(sitePaths.imprint, words.footer.imprint)}
          </ul>
        </nav>
        <div class="g-footer__nav">
          <p class="g-footer__title" aria-hidden="true">{words.footer.appearance}</p>
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
