import { formatDay, formatMoment } from '#kernel/dates';
import { formatMoney } from '#kernel/money';
import { Alert, Badge, Button, DataTable, Form, TextLink } from '#ui/components';
import { RadioField } from '#ui/fields';

import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import type { getPaymentDesk } from '../usecases/get-run.ts';
import { DeskFrame, type DeskFrameProps } from './desk-frame.tsx';
import { deskPaths } from './desk-paths.ts';
import { formatAmount } from './format-amount.ts';

interface PaymentView extends DeskFrameProps {
  readonly desk: Awaited<ReturnType<typeof getPaymentDesk>>;
  readonly today: string;
  readonly fault?: string | undefined;
}

const runKinds = { open: 'info', exported: 'warning', paid: 'success', cancelled: 'neutral' } as const;

/** The cash office: choose approved invoices, see the runs so far. */
export function PaymentPage(view: PaymentView) {
  const { locale, desk } = view;
  const texts = locale === 'de' ? deskDe : deskEn;
  const words = texts.payment;
  return (
    <DeskFrame {...view} title={words.title} area="payment" faults={view.fault === undefined ? [] : [{ field: 'payables', message: view.fault }]}>
      <h1 class="kern-heading-x-large">{words.title}</h1>
      <p class="kern-body kern-body--large">{words.lead}</p>
      {desk.debtorKnown ? null : <Alert kind="warning" title={words.debtorMissing}><p class="kern-body"><TextLink href={deskPaths.settings}>{words.toSettings}</TextLink></p></Alert>}
      <Form action={deskPaths.payment}>
        <div id="payables">
          <DataTable
            caption={words.caption}
            rows={desk.payables}
            rowKey={({ id }) => id}
            empty={words.empty}
            columns={[
              { key: 'choose', label: texts.inbox.columns.choose, cell: (row) => <input class="kern-form-check__checkbox" type="checkbox" name="payables" value={row.id} aria-label={texts.inbox.choose(row.number, row.sellerName)} /> },
              { key: 'number', label: texts.inbox.columns.number, rowHeader: true, cell: ({ number }) => number },
              { key: 'seller', label: texts.inbox.columns.seller, cell: ({ sellerName }) => sellerName },
              { key: 'amount', label: texts.inbox.columns.amount, numeric: true, cell: (row) => formatAmount(row.payableCents, row.currency, locale) },
              {
                key: 'due',
                label: texts.inbox.columns.due,
                cell: (row) => <>{row.dueOn === null ? texts.inbox.noDue : formatDay(row.dueOn, locale)}{row.discountOn !== null && row.discountOn >= view.today ? <><br /><span class="g-muted">{texts.inbox.discountUntil(formatAmount(row.discountCents ?? 0, row.currency, locale), formatDay(row.discountOn, locale))}</span></> : null}</>,
              },
            ]}
          />
        </div>
        {desk.payables.length === 0 || !desk.debtorKnown ? null : (
          <>
            <RadioField name="timing" label={words.timing} options={[{ value: 'latest', label: words.timings.latest }, { value: 'atOnce', label: words.timings.atOnce }]} value="latest" required />
            <Button>{words.create}</Button>
          </>
        )}
      </Form>
      <section aria-labelledby="runs">
        <h2 class="kern-heading-large" id="runs">{words.runs}</h2>
        <DataTable
          caption={words.runs}
          captionHidden
          rows={desk.runs}
          rowKey={({ id }) => id}
          empty={words.noRuns}
          columns={[
            { key: 'reference', label: words.runColumns.reference, cell: (run) => <TextLink href={deskPaths.run(run.id)}>{run.reference}</TextLink> },
            { key: 'created', label: words.runColumns.created, cell: (run) => `${formatMoment(run.createdAt, locale)}, ${run.createdBy}` },
            { key: 'count', label: words.runColumns.count, numeric: true, cell: (run) => String(run.count) },
            { key: 'total', label: words.runColumns.total, numeric: true, cell: (run) => formatMoney(run.totalCents, locale) },
            { key: 'state', label: words.runColumns.state, cell: (run) => <Badge kind={runKinds[run.state]}>{words.states[run.state]}</Badge> },
          ]}
        />
      </section>
    </DeskFrame>
  );
}
