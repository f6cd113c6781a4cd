import { formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { Alert, DataTable, Pagination } from '#ui/components';
import { useHref } from '#ui/page';

import type { AccountAuditEntry } from '../domain/account-audit-entry.ts';
import type { Texts } from '../texts/de.ts';
import { Frame } from './frame.tsx';
import { paths } from './paths.ts';

interface LogView {
  readonly texts: Texts;
  readonly locale: Locale;
  readonly entries: readonly AccountAuditEntry[];
  readonly page: number;
  readonly pages: number;
  readonly intact: boolean;
}

/** The holder's own audit trail. */
export function LogPage({ texts, locale, entries, page, pages, intact }: LogView) {
  const words = texts.log;
  const href = useHref();
  return (
    <Frame title={words.title} width="wide" breadcrumbs={[{ label: texts.account.title, href: paths.account }, { label: words.title }]}>
      <p class="kern-body">{words.lead}</p>
      <Alert kind={intact ? 'success' : 'danger'} title={intact ? words.intact : words.broken} />
      <DataTable
        caption={words.title}
        captionHidden
        rows={entries}
        rowKey={(entry) => String(entry.seq)}
        columns={[
          { key: 'when', label: words.when, cell: (entry) => formatMoment(entry.at, locale) },
          { key: 'what', label: words.what, cell: (entry) => words.actions[entry.action] ?? entry.action },
          { key: 'who', label: words.who, cell: (entry) => (entry.actorKind === 'person' ? words.me : words.system) },
        ]}
      />
      <Pagination page={page} pages={pages} hrefFor={(n) => href(`${paths.log}?seite=${n}`)} />
    </Frame>
  );
}
