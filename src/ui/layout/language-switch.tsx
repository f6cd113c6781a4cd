import { localHref } from '../page/local-href.ts';
import { usePage } from '../page/use-page.ts';
import { useWords } from '../page/use-words.ts';

/** The same page in the other language, named in that language. */
export function LanguageSwitch() {
  const page = usePage();
  const words = useWords();
  const other = page.locale === 'de' ? 'en' : 'de';
  return (
    <a class="g-nav-link" href={localHref(page.path, other)} lang={other} hreflang={other} rel="alternate">
      <span class="kern-icon kern-icon--language" aria-hidden="true"></span>{words.header.otherLanguage}
    </a>
  );
}
