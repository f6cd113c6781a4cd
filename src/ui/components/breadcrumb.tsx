import { useHref } from '../page/use-href.ts';
import { useWords } from '../page/use-words.ts';

/** A step of the way to this page; the last one has no `href`. Paths without language prefix. */
export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}

/** The way to this page; the start page is added in front. */
export function Breadcrumb({ items }: { readonly items: readonly Crumb[] }) {
  const href = useHref();
  const words = useWords();
  const all: readonly Crumb[] = [{ label: words.breadcrumb.home, href: '/' }, ...items];
  return (
    <nav class="g-breadcrumb" aria-label={words.breadcrumb.label}>
      <ol>
        {all.map((item, index) => (
          <li key={item.label}>
            {item.href === undefined
              ? <span aria-current={index === all.length - 1 ? 'page' : undefined}>{item.label}</span>
              : <a class="kern-link kern-link--small kern-link--no-visited-state" href={href(item.href)}>{item.label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
