import type { ComponentChildren } from 'preact';
import { useHref } from '../page/use-href.ts';
import { useWords } from '../page/use-words.ts';
import { BrandLink } from './brand-link.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { sitePaths } from './site-paths.ts';
import { ViewerLinks } from './viewer-links.tsx';

/** Strip, brand and the links everybody needs. `search` is false at the desk, which has a search of its own. */
export function PageHeader({ search, children }: { readonly search: boolean; readonly children?: ComponentChildren }) {
  const href = useHref();
  const words = useWords();
  return (
    <header class="g-header">
      <div class="g-strip"><p class="g-width-wide"><strong>{words.strip}</strong><span class="g-strip__hint">{words.stripHint}</span></p></div>
      <div class="g-header__bar g-width-wide">
        <BrandLink />
        {children}
        <nav class="g-header__links" aria-label={words.header.menu}>
          <ul>
            {search ? <li><a class="g-nav-link" href={href(sitePaths.search)}><span class="kern-icon kern-icon--search" aria-hidden="true"></span>{words.header.search}</a></li> : null}
            <li><LanguageSwitch /></li>
            <ViewerLinks />
          </ul>
        </nav>
      </div>
    </header>
  );
}
