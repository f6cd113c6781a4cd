import { formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { Badge, DataTable, EmptyState, Pagination, TextLink } from '#ui/components';
import { PublicLayout } from '#ui/layout';
import { useHref } from '#ui/page';

import type { MailboxMessage } from '../domain/mailbox-message.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

interface MailboxView {
  readonly locale: Locale;
  readonly messages: readonly MailboxMessage[];
  readonly page: number;
  readonly pages: number;
}

/** The mailbox: what the offices have written, newest first. */
export function MailboxPage({ locale, messages, page, pages }: MailboxView) {
  const texts = locale === 'de' ? de : en;
  const href = useHref();
  return (
    <PublicLayout title={texts.title} width="wide" robots="noindex">
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <p class="kern-body kern-body--large">{texts.lead}</p>
      {messages.length === 0 ? (
        <EmptyState title={texts.empty.title} icon="mail">
          <p class="kern-body">{texts.empty.text}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={texts.caption}
          captionHidden
          rows={messages}
          rowKey={(message) => message.id}
          columns={[
            { key: 'subject', label: texts.columns.subject, cell: (message) => <TextLink href={paths.message(message.id)}>{message.subject}</TextLink> },
            { key: 'sender', label: texts.columns.sender, cell: (message) => message.sender },
            { key: 'provided', label: texts.columns.provided, cell: (message) => formatMoment(message.providedAt, locale) },
            {
              key: 'state',
              label: texts.columns.state,
              cell: (message) => (message.retrievedAt === null ? <Badge kind="info">{texts.unread}</Badge> : <Badge>{texts.read}</Badge>),
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} hrefFor={(wanted) => href(`${paths.mailbox}?seite=${wanted}`)} />
    </PublicLayout>
  );
}
