import { useHref } from '../page/use-href.ts';
import { useWords } from '../page/use-words.ts';

/** Name of the platform, linking to its start page. Own mark: no coat of arms, no federal flag. */
export function BrandLink() {
  const href = useHref();
  const words = useWords();
  return (
    <a class="g-brand" href={href('/')}>
      <svg class="g-brand__mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <rect x="2" y="2" width="36" height="36" rx="9" />
        <circle cx="16" cy="16.5" r="6.5" />
        <circle cx="24" cy="23.5" r="6.5" />
      </svg>
      <span class="g-brand__words">
        <span class="g-brand__name">{words.brand}</span>
        <span class="g-brand__line">{words.brandSubline}</span>
      </span>
      <span class="kern-sr-only"> – {words.header.home}</span>
    </a>
  );
}
