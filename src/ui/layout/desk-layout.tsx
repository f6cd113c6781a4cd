import type { ComponentChildren } from 'preact';
import { Breadcrumb, type Crumb } from '../components/breadcrumb.tsx';
import { useHref } from '../page/use-href.ts';
import { usePage } from '../page/use-page.ts';
import { useWords } from '../page/use-words.ts';
import { DemoBanner } from './demo-banner.tsx';
import { DocumentFrame } from './document-frame.tsx';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { SessionWatch } from './session-watch.tsx';

/** Props of `DeskLayout`. */
export interface DeskLayoutProps {
  readonly title: string;
  /** `key` of the present area in `nav`. */
  readonly active?: string | undefined;
  /** Areas of the desk; paths without language prefix. */
  readonly nav: readonly { readonly href: string; readonly label: string; readonly key: string; readonly count?: number | undefined }[];
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  readonly errorCount?: number | undefined;
  readonly children: ComponentChildren;
}

/** The frame of the staff's pages: the administration's name on top, its areas beside the work. */
export function DeskLayout(props: DeskLayoutProps) {
  const href = useHref();
  const words = useWords();
  const { viewer } = usePage();
  return (
    <DocumentFrame title={props.title} robots="noindex" errorCount={props.errorCount} bodyClass="g-page g-page--desk">
      <a class="g-skip" href="#inhalt">{words.skipToContent}</a>
      <DemoBanner />
      <PageHeader search={false}>
        {viewer.kind === 'staff' ? <p class="g-desk-admin"><strong>{viewer.administrationName}</strong><span>{viewer.label}</span></p> : null}
      </PageHeader>
      <div class="g-desk g-width-desk">
        <nav class="g-desk__nav" aria-label={words.deskNav}>
          <ul>
            {props.nav.map((item) => (
              <li key={item.key}>
                <a href={href(item.href)} aria-current={item.key === props.active ? 'page' : undefined}>
                  {item.label}{item.count === undefined ? null : <span class="g-tabs__count">{item.count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="g-desk__work">
          {props.breadcrumbs === undefined ? null : <Breadcrumb items={props.breadcrumbs} />}
          <main id="inhalt" class="g-main g-main--desk" tabindex={-1}>{props.children}</main>
        </div>
      </div>
      <PageFooter />
      <SessionWatch />
    </DocumentFrame>
  );
}
