import type { ComponentChildren } from 'preact';
import { usePage } from '../page/use-page.ts';
import { useWords } from '../page/use-words.ts';

interface DocumentFrameProps {
  readonly title: string;
  readonly description?: string | undefined;
  readonly canonical?: string | undefined;
  readonly robots?: 'noindex' | undefined;
  readonly errorCount?: number | undefined;
  readonly bodyClass: string;
  readonly children: ComponentChildren;
}

// The brand mark as an address; a file of its own would cost a request on every first visit.
const icon = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect x="2" y="2" width="36" height="36" rx="9" fill="#2044aa"/><g fill="none" stroke="#fff" stroke-width="2.5"><circle cx="16" cy="16.5" r="6.5"/><circle cx="24" cy="23.5" r="6.5"/></g></svg>')}`;

/** html, head and body of a page. The title says „Fehler:“ first when answers are wrong (WCAG technique G199). */
export function DocumentFrame(props: DocumentFrameProps) {
  const page = usePage();
  const words = useWords();
  const title = props.title === words.brand ? props.title : `${props.title} – ${words.brand}`;
  return (
    <html lang={page.locale} data-kern-theme={page.theme === 'auto' ? undefined : page.theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={page.theme === 'auto' ? 'light dark' : page.theme} />
        <title>{`${(props.errorCount ?? 0) > 0 ? words.errorPrefix : ''}${title}`}</title>
        {props.description === undefined ? null : <meta name="description" content={props.description} />}
        {props.robots === undefined ? null : <meta name="robots" content={props.robots} />}
        {props.canonical === undefined ? null : <link rel="canonical" href={props.canonical} />}
        <link rel="icon" type="image/svg+xml" href={icon} />
        {page.assets.css.map((address) => <link key={address} rel="stylesheet" href={address} />)}
        <script type="module" src={page.assets.js}></script>
      </head>
      <body class={props.bodyClass}>{props.children}</body>
    </html>
  );
}
