import { localHref } from '../page/local-href.ts';
import { usePage } from '../page/use-page.ts';
import { useHref } from '../page/use-href.ts';
import { useWords } from '../page/use-words.ts';
import { sitePaths } from './site-paths.ts';

/** Light, dark or like the device. Posts `theme` and `next`; with JavaScript it switches on the spot. */
export function ThemeSwitch() {
  const page = usePage();
  const words = useWords();
  const href = useHref();
  return (
    <form class="g-theme" action={href(sitePaths.appearance)} method="post" data-enhance="theme">
      <input type="hidden" name="_csrf" value={page.csrfToken} />
      <input type="hidden" name="next" value={localHref(page.path, page.locale)} />
      <div role="group" aria-label={words.theme.label}>
        {(['light', 'dark', 'auto'] as const).map((theme) => (
          <button key={theme} type="submit" name="theme" value={theme} aria-pressed={page.theme === theme}>{words.theme[theme]}</button>
        ))}
      </div>
    </form>
  );
}
