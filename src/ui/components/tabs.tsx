import { useHref } from '../page/use-href.ts';

/** Props of `Tabs`. */
export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly href: string; readonly label: string; readonly current?: boolean | undefined; readonly count?: number | undefined }[];
}

/** Views of one thing, each a page of its own; links, so the back button works. */
export function Tabs({ label, tabs }: TabsProps) {
  const href = useHref();
  return (
    <nav class="g-tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}><a href={href(tab.href)} aria-current={tab.current ? 'page' : undefined}>{tab.label}{tab.count === undefined ? null : <span class="g-tabs__count">{tab.count}</span>}</a></li>
        ))}
      </ul>
    </nav>
  );
}
