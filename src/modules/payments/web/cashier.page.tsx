import { formatDay } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import { Badge, Button, DataTable, ErrorSummary, Form, Pagination, TextLink } from '#ui/components';
import { DateField, datePartsOf, MoneyField, SearchField, SelectField, TextField } from '#ui/fields';
import { DeskLayout, type DeskLayoutProps } from '#ui/layout';
import { useHref } from '#ui/page';

import { balanceOf, type Claim } from '../domain/claim.ts';
import { formatKassenzeichen } from '../domain/kassenzeichen.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import type { ListClaims } from '../usecases/list-claims.ts';
import { paths } from './paths.ts';

/** What stands in the form for a transfer, and what is wrong with it. */
export interface TransferForm {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly faults: readonly { readonly field: string; readonly message: string }[];
}

interface CashierView {
  readonly locale: Locale;
  readonly nav: DeskLayoutProps['nav'];
  readonly query: ListClaims;
  readonly claims: readonly Claim[];
  readonly total: number;
  readonly pages: number;
  readonly form: TransferForm;
}

const stateKinds = { open: 'info', paid: 'success', cancelled: 'neutral' } as const;

/** The cash office: book a transfer, find a claim, take the list along. */
export function CashierPage({ locale, nav, query, claims, total, pages, form }: CashierView) {
  const texts = (locale === 'de' ? de : en).cashier;
  const href = useHref();
  const money = (cents: number) => formatMoney(cents, locale);
  const errorOf = (field: string) => form.faults.find((fault) => fault.field === field)?.message;
  const addressOf = (path: string, page?: number) => {
    const search = new URLSearchParams();
    if (query.stand !== undefined) search.set('stand', query.stand);
    if (query.suche !== undefined && query.suche !== '') search.set('suche', query.suche);
    if (page !== undefined) search.set('seite', String(page));
    return search.size === 0 ? path : `${path}?${search}`;
  };
  return (
    <DeskLayout title={texts.title} active="kasse" nav={nav} errorCount={form.faults.length}>
      <ErrorSummary errors={form.faults} />
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <section>
        <h2 class="kern-heading-large">{texts.book.title}</h2>
        <Form action={paths.cashierBook}>
          <TextField name="kassenzeichen" label={texts.book.kassenzeichen} hint={texts.book.kassenzeichenHint} value={form.values['kassenzeichen']} error={errorOf('kassenzeichen')} inputmode="numeric" width="medium" autocomplete="off" required />
          <MoneyField name="amount" label={texts.book.amount} hint={texts.book.amountHint} value={form.values['amount']} error={errorOf('amount')} required />
          <DateField name="valueOn" label={texts.book.valueOn} value={datePartsOf(form.values['valueOn'])} error={errorOf('valueOn')} required />
          <TextField name="statement" label={texts.book.statement} hint={texts.book.statementHint} value={form.values['statement']} error={errorOf('statement')} width="medium" autocomplete="off" required />
          <Button>{texts.book.button}</Button>
        </Form>
      </section>
      <section>
        <Form action={paths.cashier} method="get" search label={texts.filter}>
          <SelectField
            name="stand"
            label={texts.state}
            value={query.stand}
            emptyOption={texts.all}
            required
            options={(['open', 'overdue', 'paid', 'overpaid', 'cancelled'] as const).map((state) => ({ value: state, label: texts.states[state] }))}
          />
          <SearchField name="suche" label={texts.search} value={query.suche} />
          <Button variant="secondary">{texts.apply}</Button>
        </Form>
        <DataTable
          caption={texts.caption(total)}
          rows={claims}
          rowKey={(claim) => claim.claimId}
          empty={texts.empty}
          columns={[
            { key: 'kassenzeichen', label: texts.columns.kassenzeichen, cell: (claim) => <TextLink href={paths.ledger(claim.claimId)}>{formatKassenzeichen(claim.kassenzeichen)}</TextLink> },
            { key: 'subject', label: texts.columns.subject, cell: (claim) => claim.subject },
            { key: 'creditor', label: texts.columns.creditor, cell: (claim) => claim.creditor.name },
            { key: 'total', label: texts.columns.total, numeric: true, cell: (claim) => money(claim.totalCents) },
            { key: 'paid', label: texts.columns.paid, numeric: true, cell: (claim) => money(claim.paidCents) },
            { key: 'due', label: texts.columns.due, cell: (claim) => formatDay(claim.dueOn, locale) },
            {
              key: 'state',
              label: texts.columns.state,
              cell: (claim) => (balanceOf(claim).overCents > 0 ? <Badge kind="warning">{texts.states.overpaid}</Badge> : <Badge kind={stateKinds[claim.state]}>{texts.states[claim.state]}</Badge>),
            },
          ]}
        />
        <Pagination page={query.seite} pages={pages} hrefFor={(page) => href(addressOf(paths.cashier, page))} />
        <p class="kern-body"><TextLink href={addressOf(paths.cashierExport)} icon="download" download>{texts.export}</TextLink></p>
      </section>
    </DeskLayout>
  );
}
