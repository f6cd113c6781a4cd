import { formatDay, formatMoment } from '#kernel/dates';
import { formatMoney } from '#kernel/money';
import { Alert, Badge, Button, Columns, DataTable, DefinitionCard, Form, PrintButton, TextLink } from '#ui/components';
import { useHref, usePage } from '#ui/page';

import type { PaymentOrder, PaymentRun } from '../domain/payment-run.ts';
import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import { DeskFrame, type DeskFrameProps } from './desk-frame.tsx';
import { deskPaths } from './desk-paths.ts';

interface RunView extends DeskFrameProps {
  readonly run: PaymentRun;
  readonly orders: readonly PaymentOrder[];
  readonly done: 'paid' | 'cancelled' | undefined;
}

/** One payment run: what is in it, and the three things one can do with it. */
export function RunPage(view: RunView) {
  const { locale, run, orders } = view;
  const texts = locale === 'de' ? deskDe : deskEn;
  const words = texts.run;
  const href = useHref();
  const { csrfToken } = usePage();
  return (
    <DeskFrame {...view} title={words.title(run.reference)} area="payment" crumb={run.reference}>
      {view.done === undefined ? null : <Alert kind="success" title={words.done[view.done]} live />}
      <h1 class="kern-heading-x-large">{words.title(run.reference)}</h1>
      <Columns
        aside={
          <DefinitionCard
            title={words.facts}
            rows={[
              { key: words.total, value: <strong>{formatMoney(run.totalCents, locale)}</strong> },
              { key: words.count, value: String(run.count) },
              { key: words.state, value: <Badge kind={run.state === 'paid' ? 'success' : run.state === 'cancelled' ? 'neutral' : 'info'}>{texts.payment.states[run.state]}</Badge> },
              { key: words.debtor, value: `${run.debtorName}, ${run.debtorIban}` },
              { key: words.created, value: words.createdValue(run.createdBy, formatMoment(run.createdAt, locale)) },
              ...(run.exportedAt === null ? [] : [{ key: words.exported, value: words.createdValue(run.exportedBy ?? '', formatMoment(run.exportedAt, locale)) }]),
            ]}
          >
            <div class="g-stack">
              {run.state === 'cancelled' ? null : (
                // Answers with a file: the page stays, so the form may be sent again.
                <form class="g-form" action={href(deskPaths.runFile(run.id))} method="post">
                  <input type="hidden" name="_csrf" value={csrfToken} />
                  <Button icon="download">{words.pain}</Button>
                  {run.state === 'open' ? <p class="kern-body g-muted">{words.painHint}</p> : null}
                </form>
              )}
              {run.state === 'exported' ? <Form action={deskPaths.settleRun(run.id)}><Button variant="secondary" icon="check">{words.settle}</Button><p class="kern-body g-muted">{words.settleHint}</p></Form> : null}
              {run.state === 'open' ? <Form action={deskPaths.cancelRun(run.id)}><Button variant="tertiary">{words.cancel}</Button></Form> : null}
              <p class="kern-body"><TextLink href={deskPaths.runCsv(run.id)} icon="download" download>{words.csv}</TextLink></p>
            </div>
          </DefinitionCard>
        }
      >
        <DataTable
          caption={words.caption}
          rows={orders}
          rowKey={({ payableId }) => payableId}
          columns={[
            { key: 'number', label: words.columns.number, cell: ({ number }) => number },
            { key: 'seller', label: words.columns.seller, cell: ({ accountName, sellerName }) => accountName ?? sellerName },
            { key: 'iban', label: words.columns.iban, cell: ({ sellerIban }) => sellerIban ?? '–' },
            { key: 'day', label: words.columns.day, cell: ({ executeOn }) => formatDay(executeOn, locale) },
            { key: 'amount', label: words.columns.amount, numeric: true, cell: ({ cents, withDiscount }) => <>{formatMoney(cents, locale)}{withDiscount ? <><br /><span class="g-muted">{words.withDiscount}</span></> : null}</> },
          ]}
        />
        <PrintButton />
      </Columns>
    </DeskFrame>
  );
}
