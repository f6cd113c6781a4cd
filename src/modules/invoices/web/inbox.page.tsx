import { formatDay } from '#kernel/dates';
import { Alert, Badge, Button, DataTable, Form, Pagination, Tabs, TextLink } from '#ui/components';
import { HiddenField, SearchField, SelectField } from '#ui/fields';
import { useHref } from '#ui/page';

import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import { inboxViews, type PayableCounts, type PayableLine, type PayableViewName } from '../usecases/list-inbox.ts';
import { DeskFrame, type DeskFrameProps } from './desk-frame.tsx';
import { deskPaths } from './desk-paths.ts';
import { formatAmount } from './format-amount.ts';

export interface InboxView extends DeskFrameProps {
  readonly view: PayableViewName;
  readonly text: string;
  readonly sort: 'due' | 'received' | 'amount' | 'seller';
  readonly payables: readonly PayableLine[];
  readonly counts: PayableCounts;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly today: string;
  /** How many were taken just now. */
  readonly taken?: number | undefined;
  readonly fault?: string | undefined;
}

const badges = { delivered: 'info', inWork: 'neutral', approved: 'success', ordered: 'info', paid: 'success', rejected: 'danger' } as const;

/** The inbox of an administration. */
export function InboxPage(view: InboxView) {
  const { locale } = view;
  const texts = locale === 'de' ? deskDe : deskEn;
  const href = useHref();
  const address = (path: string, change: Readonly<Record<string, string>>) =>
    `${path}?${new URLSearchParams({ ansicht: view.view, ...(view.text === '' ? {} : { q: view.text }), ...(view.sort === 'due' ? {} : { reihenfolge: view.sort }), ...change }).toString()}`;
  const canTake = view.payables.some(({ status }) => status === 'delivered' || status === 'inWork');
  return (
    <DeskFrame {...view} title={texts.title} area="inbox" faults={view.fault === undefined ? [] : [{ field: 'payables', message: view.fault }]}>
      {view.taken === undefined ? null : <Alert kind="success" title={texts.inbox.taken(view.taken)} live />}
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <Tabs
        label={texts.inbox.viewsLabel}
        tabs={inboxViews.map((name) => ({ href: `${deskPaths.inbox}?ansicht=${name}`, label: texts.inbox.views[name], current: name === view.view, ...(name in view.counts ? { count: view.counts[name as keyof PayableCounts] } : {}) }))}
      />
      <Form action={deskPaths.inbox} method="get" search label={texts.inbox.search} class="g-filter">
        <HiddenField name="ansicht" value={view.view} />
        <SearchField name="q" label={texts.inbox.search} value={view.text} />
        <SelectField name="reihenfolge" label={texts.inbox.sort} value={view.sort} emptyOption={false} required options={(['due', 'received', 'amount', 'seller'] as const).map((sort) => ({ value: sort, label: texts.inbox.sorts[sort] }))} />
        <Button variant="secondary">{texts.inbox.apply}</Button>
      </Form>
      <p class="kern-body">{texts.inbox.total(view.total)}</p>
      <Form action={deskPaths.take}>
        <HiddenField name="ansicht" value={view.view} />
        <div id="payables">
          <DataTable
            caption={texts.inbox.caption}
            captionHidden
            rows={view.payables}
            rowKey={(row) => row.id}
            empty={texts.inbox.empty}
            columns={[
              { key: 'number', label: texts.inbox.columns.number, cell: (row) => <><TextLink href={deskPaths.one(row.id)}>{row.number === '' ? '–' : row.number}</TextLink>{row.creditNote ? <> <Badge>{texts.inbox.creditNote}</Badge></> : null}{row.duplicateOf === null ? null : <> <Badge kind="warning">{texts.inbox.duplicate}</Badge></>}</> },
              { key: 'seller', label: texts.inbox.columns.seller, cell: (row) => row.sellerName },
              { key: 'amount', label: texts.inbox.columns.amount, numeric: true, cell: (row) => formatAmount(row.payableCents, row.currency, locale) },
              { key: 'due', label: texts.inbox.columns.due, cell: (row) => <DueCell row={row} view={view} /> },
              { key: 'status', label: texts.inbox.columns.status, cell: (row) => <><Badge kind={badges[row.status]}>{texts.status[row.status]}</Badge>{row.confirmations === 1 && row.status === 'inWork' ? <> <span class="g-muted">{texts.inbox.oneConfirmation}</span></> : null}</> },
              { key: 'assignee', label: texts.inbox.columns.assignee, cell: (row) => row.assigneeName ?? <span class="g-muted">{texts.inbox.nobody}</span> },
              ...(canTake ? [{ key: 'choose', label: texts.inbox.columns.choose, cell: (row: PayableLine) => (row.status === 'delivered' || row.status === 'inWork' ? <input class="kern-form-check__checkbox" type="checkbox" name="payables" value={row.id} aria-label={texts.inbox.choose(row.number, row.sellerName)} /> : '–') }] : []),
            ]}
          />
        </div>
        {canTake ? <Button variant="secondary">{texts.inbox.take}</Button> : null}
      </Form>
      <Pagination page={view.page} pages={view.pages} hrefFor={(page) => href(address(deskPaths.inbox, { seite: String(page) }))} />
      <p class="kern-body"><TextLink href={address(deskPaths.csv, {})} icon="download" download>{texts.inbox.csv}</TextLink></p>
    </DeskFrame>
  );
}

function DueCell({ row, view }: { readonly row: PayableLine; readonly view: InboxView }) {
  const { locale } = view;
  const texts = locale === 'de' ? deskDe : deskEn;
  const open = row.status === 'delivered' || row.status === 'inWork' || row.status === 'approved';
  return (
    <>
      {row.dueOn === null ? <span class="g-muted">{texts.inbox.noDue}</span> : formatDay(row.dueOn, locale)}
      {open && row.dueOn !== null && row.dueOn < view.today ? <> <Badge kind="danger">{texts.inbox.overdue}</Badge></> : null}
      {open && row.discountOn !== null && row.discountOn >= view.today ? <><br /><span class="g-muted">{texts.inbox.discountUntil(formatAmount(row.discountCents ?? 0, row.currency, locale), formatDay(row.discountOn, locale))}</span></> : null}
    </>
  );
}
