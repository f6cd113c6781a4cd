import { formatMoney } from '#kernel/money';
import { Button, DataTable, Form, PrintButton, SummaryList } from '#ui/components';
import { SelectField } from '#ui/fields';

import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import type { Overview } from '../usecases/get-overview.ts';
import { BarChart } from './bar-chart.tsx';
import { DeskFrame, type DeskFrameProps } from './desk-frame.tsx';
import { deskPaths } from './desk-paths.ts';

interface OverviewView extends DeskFrameProps {
  readonly overview: Overview;
  readonly months: string;
}

/** Figures of invoices: what comes in, what is wrong with it, how long it takes, what it costs to be late. */
export function OverviewPage(view: OverviewView) {
  const { locale, overview } = view;
  const texts = (locale === 'de' ? deskDe : deskEn).overview;
  const tag = locale === 'de' ? 'de-DE' : 'en-IE';
  const days = (value: number | null) => (value === null ? texts.none : texts.days(value.toLocaleString(tag, { maximumFractionDigits: 1 })));
  const share = (part: number, all: number) => (all === 0 ? '–' : (part / all).toLocaleString(tag, { style: 'percent', maximumFractionDigits: 1 }));
  const month = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const months = overview.months.map((entry) => ({ ...entry, name: month.format(new Date(`${entry.month}-01T00:00:00Z`)) }));
  return (
    <DeskFrame {...view} title={texts.title} area="overview">
      <h1 class="kern-heading-x-large">{texts.title}</h1>
      <Form action={deskPaths.overview} method="get" class="g-filter" label={texts.months}>
        <SelectField name="monate" label={texts.months} value={view.months} emptyOption={false} required options={Object.entries(texts.monthOptions).map(([value, label]) => ({ value, label }))} />
        <Button variant="secondary">{texts.show}</Button>
      </Form>
      <SummaryList
        title={texts.figures}
        rows={[
          { key: texts.incoming, value: String(overview.incoming) },
          { key: texts.refused, value: `${overview.refused} (${texts.refusedShare(share(overview.refused, overview.incoming + overview.refused))})` },
          { key: texts.returned, value: String(overview.returned) },
          { key: texts.median, value: days(overview.medianDays) },
          { key: texts.slow, value: days(overview.slowDays) },
          { key: texts.taken, value: String(overview.discountsTaken) },
          { key: texts.lost, value: texts.lostValue(overview.discountsLost, formatMoney(overview.lostCents, locale)) },
        ]}
      />
      <section aria-labelledby="months">
        <h2 class="kern-heading-large" id="months">{texts.byMonth}</h2>
        <BarChart label={texts.byMonth} bars={months.map(({ name, incoming }) => ({ label: name, value: incoming }))} />
        <DataTable
          caption={texts.byMonth}
          captionHidden
          rows={months}
          rowKey={(row) => row.month}
          columns={[
            { key: 'month', label: texts.monthColumns.month, cell: ({ name }) => name },
            { key: 'incoming', label: texts.monthColumns.incoming, numeric: true, cell: ({ incoming }) => String(incoming) },
            { key: 'amount', label: texts.monthColumns.amount, numeric: true, cell: ({ cents }) => formatMoney(cents, locale) },
          ]}
        />
      </section>
      <section aria-labelledby="rules">
        <h2 class="kern-heading-large" id="rules">{texts.byRule}</h2>
        {overview.rules.length === 0 ? null : <BarChart label={texts.byRule} bars={overview.rules.map(({ rule, refused, warned }) => ({ label: rule, value: refused + warned }))} />}
        <DataTable
          caption={texts.byRule}
          captionHidden
          rows={overview.rules}
          rowKey={({ rule }) => rule}
          empty={texts.noRules}
          columns={[
            { key: 'rule', label: texts.ruleColumns.rule, cell: ({ rule }) => rule },
            { key: 'refused', label: texts.ruleColumns.refused, numeric: true, cell: ({ refused }) => String(refused) },
            { key: 'warned', label: texts.ruleColumns.warned, numeric: true, cell: ({ warned }) => String(warned) },
          ]}
        />
      </section>
      <section aria-labelledby="sellers">
        <h2 class="kern-heading-large" id="sellers">{texts.bySeller}</h2>
        <DataTable
          caption={texts.bySeller}
          captionHidden
          rows={overview.sellers}
          rowKey={({ seller }) => seller}
          empty={texts.noSellers}
          columns={[
            { key: 'seller', label: texts.sellerColumns.seller, cell: ({ seller }) => seller },
            { key: 'incoming', label: texts.sellerColumns.incoming, numeric: true, cell: ({ incoming }) => String(incoming) },
            { key: 'refused', label: texts.sellerColumns.refused, numeric: true, cell: ({ refused }) => String(refused) },
            { key: 'returned', label: texts.sellerColumns.returned, numeric: true, cell: ({ returned }) => String(returned) },
            { key: 'rate', label: texts.sellerColumns.rate, numeric: true, cell: ({ incoming, refused, returned }) => share(refused + returned, incoming + refused) },
          ]}
        />
      </section>
      <PrintButton />
    </DeskFrame>
  );
}
