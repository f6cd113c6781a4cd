import { useWords } from '../page/use-words.ts';
import { Icon } from './icon.tsx';

/** Props of `Pagination`. */
export interface PaginationProps {
  /** The present page, from 1. */
  readonly page: number;
  readonly pages: number;
  /** Whole address of a page, language prefix included. */
  readonly hrefFor: (page: number) => string;
}

/** Links to the other pages of a long list; nothing when there is only one. */
export function Pagination({ page, pages, hrefFor }: PaginationProps) {
  const words = useWords();
  if (pages <= 1) return null;
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
  return (
    <nav class="g-pagination" aria-label={words.pagination.label}>
      <ul>
        {page > 1 ? <li><a class="g-pagination__step" href={hrefFor(page - 1)} rel="prev"><Icon name="chevron-left" /><span class="g-pagination__words">{words.pagination.previous}</span></a></li> : null}
        {shown.map((n, index) => [
          n - (shown[index - 1] ?? n - 1) > 1 ? <li key={`gap${n}`} class="g-pagination__gap" aria-hidden="true">…</li> : null,
          <li key={n}>
            {n === page
              ? <a class="g-pagination__page" href={hrefFor(n)} aria-current="page" aria-label={words.pagination.page(n, pages)}>{n}</a>
              : <a class="g-pagination__page" href={hrefFor(n)} aria-label={words.pagination.goTo(n)}>{n}</a>}
          </li>,
        ])}
        {page < pages ? <li><a class="g-pagination__step" href={hrefFor(page + 1)} rel="next"><span class="g-pagination__words">{words.pagination.next}</span><Icon name="chevron-right" /></a></li> : null}
      </ul>
    </nav>
  );
}
