import { formatDay } from '#kernel/dates';
import { Badge, DataTable, TextLink } from '#ui/components';

import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import type { listCalendar } from '../usecases/list-inbox.ts';
import { DeskFrame, type DeskFrameProps } from './desk-frame.tsx';
import { deskPaths } from './desk-paths.ts';
import { formatAmount } from './format-amount.ts';

interface CalendarView extends DeskFrameProps {
  readonly days: Awaited<ReturnType<typeof listCalendar>>;
  readonly today: string;
}

/** Due days and ends of discounts, day by day. */
export function CalendarPage(view: CalendarView) {
  const { locale, days, today } = view;
  const texts = locale === 'de' ? deskDe : deskEn;
  const mayRead = view.roles.includes('caseworker') || view.roles.includes('head');
  return (
    <DeskFrame {...view} title={texts.calendar.title} area="calendar">
      <h1 class="kern-heading-x-large">{texts.calendar.title}</h1>
      <p class="kern-body kern-body--large">{texts.calendar.lead}</p>
      {days.length === 0 ? <p class="kern-body g-muted">{texts.calendar.empty}</p> : null}
      {[...Map.groupBy(days, ({ day }) => day)].map(([day, rows]) => (
        <section key={day}>
          <h2 class="kern-heading-medium">{formatDay(day, locale)}{day < today ? <> <Badge kind="danger">{texts.inbox.overdue}</Badge></> : null}</h2>
          <DataTable
            caption={formatDay(day, locale)}
            captionHidden
            rows={rows}
            rowKey={({ id, discount }) => `${id} ${discount}`}
            columns={[
              { key: 'what', label: texts.calendar.columns.what, cell: (row) => (row.discount ? <Badge kind="warning">{texts.calendar.discount(formatAmount(row.discountCents ?? 0, row.currency, locale))}</Badge> : texts.calendar.due) },
              { key: 'number', label: texts.calendar.columns.number, rowHeader: true, cell: (row) => (mayRead ? <TextLink href={deskPaths.one(row.id)}>{row.number}</TextLink> : row.number) },
              { key: 'seller', label: texts.calendar.columns.seller, cell: ({ sellerName }) => sellerName },
              { key: 'amount', label: texts.calendar.columns.amount, numeric: true, cell: (row) => formatAmount(row.payableCents - (row.discount ? (row.discountCents ?? 0) : 0), row.currency, locale) },
              { key: 'status', label: texts.calendar.columns.status, cell: ({ status }) => texts.status[status] },
            ]}
          />
        </section>
      ))}
    </DeskFrame>
  );
}
