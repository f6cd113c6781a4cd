import type { ComponentChildren } from 'preact';
import { Breadcrumb, type Crumb } from '../components/breadcrumb.tsx';
import { useWords } from '../page/use-words.ts';
import { DemoBanner } from './demo-banner.tsx';
import { DocumentFrame } from './document-frame.tsx';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { SessionWatch } from './session-watch.tsx';

/** Props of `PublicLayout`. */
export interface PublicLayoutProps {
  /** Title of the page without the platform's name; the page's own h1 stands in `children`. */
  readonly title: string;
  readonly description?: string | undefined;
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** `text` keeps lines readable, `wide` is for cards and tables, `full` for a start page with a hero. */
  readonly width?: 'text' | 'wide' | 'full' | undefined;
  readonly canonical?: string | undefined;
  readonly robots?: 'noindex' | undefined;
  /** More than 0 puts „Fehler:“ in front of the title. */
  readonly errorCount?: number | undefined;
  readonly children: ComponentChildren;
}

/** The frame of every page people see. */
export function PublicLayout(props: PublicLayoutProps) {
  const words = useWords();
  const width = props.width ?? 'text';
  return (
    <DocumentFrame {...props} bodyClass="g-page">
      <a class="g-skip" href="#inhalt">{words.skipToContent}</a>
      <DemoBanner />
      <PageHeader search />
      {props.breadcrumbs === undefined ? null : <div class="g-width-wide"><Breadcrumb items={props.breadcrumbs} /></div>}
      <main id="inhalt" class={`g-main g-main--${width}`} tabindex={-1}>{props.children}</main>
      <PageFooter />
      <SessionWatch />
    </DocumentFrame>
  );
}
