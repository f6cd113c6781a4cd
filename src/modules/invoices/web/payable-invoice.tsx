import { formatDay } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { DataTable, Details, SummaryList, TextLink } from '#ui/components';
import type { AllowanceView, InvoiceView, LineView, PartyView } from '#standards/invoice-view';

import { deskDe, type DeskTexts } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import { mostFields, type ShownInvoice } from '../usecases/show-invoice.ts';
import { deskPaths } from './desk-paths.ts';
import { formatAmount } from './format-amount.ts';
import { formatDecimal } from './format-decimal.ts';

interface Props {
  readonly locale: Locale;
  readonly payableId: string;
  readonly shown: ShownInvoice;
}

type Words = DeskTexts['one'];

/** The invoice as a person reads one: parties, items, VAT, sums, payment, attachments; then every field of the file. */
export function PayableInvoice({ locale, payableId, shown: { view, fields } }: Props) {
  const texts = (locale === 'de' ? deskDe : deskEn).one;
  const money = (cents: number | undefined) => (cents === undefined ? undefined : formatAmount(cents, view.currency ?? 'EUR', locale));
  const sums = Object.entries(view.totals).flatMap(([key, cents]) => (cents === undefined ? [] : [{ key: texts.totals[key as keyof typeof texts.totals], value: money(cents) ?? '' }]));
  return (
    <>
      <section aria-labelledby="invoice">
        <h2 class="kern-heading-large" id="invoice">{view.creditNote ? texts.creditNote : texts.invoice}</h2>
        <Party title={texts.seller} party={view.seller} texts={texts} />
        <Party title={texts.buyer} party={view.buyer} texts={texts} />
        <SummaryList level={3} title={texts.header} rows={headRows(view, texts, locale)} />
        {view.notes.length === 0 ? null : <><h3 class="kern-heading-medium">{texts.notes}</h3>{view.notes.map((note) => <p class="kern-body" key={note}>{note}</p>)}</>}
      </section>
      <section aria-labelledby="lines">
        <h2 class="kern-heading-large" id="lines">{texts.lines}</h2>
        <Lines lines={view.lines} texts={texts} locale={locale} />
        {view.allowances.length === 0 ? null : <SummaryList level={3} title={texts.allowances} rows={view.allowances.map((allowance) => allowanceRow(allowance, texts, locale))} />}
        <h3 class="kern-heading-medium">{texts.vat}</h3>
        <DataTable
          caption={texts.vat}
          captionHidden
          rows={view.vat.map((part, index) => ({ ...part, index }))}
          rowKey={({ index }) => String(index)}
          columns={[
            { key: 'rate', label: texts.vatColumns.rate, cell: (part) => `${formatDecimal(part.rate, locale)} % (${part.category ?? ''})` },
            { key: 'net', label: texts.vatColumns.net, numeric: true, cell: (part) => money(part.net) ?? '–' },
            { key: 'tax', label: texts.vatColumns.tax, numeric: true, cell: (part) => money(part.tax) ?? '–' },
            { key: 'reason', label: texts.vatColumns.reason, cell: (part) => part.reason ?? '–' },
          ]}
        />
        <SummaryList level={3} title={texts.sums} rows={sums} />
      </section>
      <section aria-labelledby="means">
        <h2 class="kern-heading-large" id="means">{texts.payment}</h2>
        {view.payments.map((payment, index) => (
          <SummaryList
            key={index}
            rows={(['code', 'iban', 'bic', 'accountName', 'remittance', 'mandate', 'debitedIban'] as const).flatMap((key) => {
              const value = key === 'code' ? [texts.codes[payment.code as keyof typeof texts.codes] ?? payment.code, payment.name].filter(Boolean).join(', ') : payment[key];
              return value === undefined || value === '' ? [] : [{ key: texts.means[key], value }];
            })}
          />
        ))}
        {view.terms === undefined ? null : <p class="kern-body"><strong>{texts.terms}:</strong> {view.terms}</p>}
      </section>
      <section aria-labelledby="attachments">
        <h2 class="kern-heading-large" id="attachments">{texts.attachments}</h2>
        {view.attachments.length === 0 ? <p class="kern-body g-muted">{texts.noAttachments}</p> : (
          <ul class="kern-list kern-list--bullet">
            {view.attachments.map((attachment, index) => {
              const name = attachment.filename ?? attachment.description ?? attachment.id ?? String(index + 1);
              if (attachment.content !== undefined && attachment.content !== '') return <li key={index}><TextLink href={deskPaths.attachment(payableId, String(index + 1))} icon="download" download>{texts.download(name)}</TextLink>{attachment.description === undefined ? '' : ` (${attachment.description})`}</li>;
              return <li key={index}>{attachment.uri === undefined ? name : <>{texts.linked(name)} <code>{attachment.uri}</code> {texts.linkedHint}</>}</li>;
            })}
          </ul>
        )}
      </section>
      <Details summary={texts.allFields}>
        <DataTable
          caption={texts.allFields}
          captionHidden
          rows={fields.map((field, index) => ({ ...field, index }))}
          rowKey={({ index }) => String(index)}
          columns={[
            { key: 'field', label: texts.fieldColumns.field, cell: ({ field }) => field ?? '–' },
            { key: 'name', label: texts.fieldColumns.name, rowHeader: true, cell: ({ name }) => name },
            { key: 'value', label: texts.fieldColumns.value, cell: ({ value, attributes }) => [value, ...attributes].join(' · ') },
            { key: 'line', label: texts.fieldColumns.line, numeric: true, cell: ({ line }) => String(line) },
          ]}
        />
        {fields.length < mostFields ? null : <p class="kern-body g-muted">{texts.moreFields(mostFields)}</p>}
      </Details>
    </>
  );
}

function Party({ title, party, texts }: { readonly title: string; readonly party: PartyView; readonly texts: Words }) {
  const rows = [
    { key: title, value: <>{party.name ?? '–'}{party.address.map((part) => <><br />{part}</>)}</> },
    { key: texts.tradingName, value: party.tradingName === party.name ? '' : (party.tradingName ?? '') },
    { key: texts.tax, value: [party.vatId, party.taxNumber].filter(Boolean).join(', ') },
    { key: texts.identifiers, value: [...party.identifiers, party.legalId, party.legalForm, party.endpoint].filter(Boolean).join(', ') },
    { key: texts.contact, value: party.contact.join(', ') },
  ];
  return <SummaryList level={3} title={title} rows={rows.filter(({ value }) => value !== '')} />;
}

function headRows(view: InvoiceView, texts: Words, locale: Locale) {
  const days = new Set(['issuedOn', 'dueOn', 'taxPointOn', 'deliveredOn']);
  return Object.entries(texts.head).flatMap(([key, label]) => {
    const value = valueOf(view, key);
    if (value === undefined || value === '') return [];
    return [{ key: label, value: days.has(key) ? formatDay(value, locale) : value }];
  });
  function valueOf(from: InvoiceView, key: string): string | undefined {
    if (key === 'period') return from.from === undefined && from.to === undefined ? undefined : [from.from, from.to].map((day) => (day === undefined ? '' : formatDay(day, locale))).join(' – ');
    const value = from[key as keyof InvoiceView];
    return Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : undefined;
  }
}

function Lines({ lines, texts, locale }: { readonly lines: readonly LineView[]; readonly texts: Words; readonly locale: Locale }) {
  const flat = flatten(lines, '').map((row, index) => ({ ...row, index }));
  return (
    <DataTable
      caption={texts.lines}
      captionHidden
      rows={flat}
      rowKey={({ index }) => String(index)}
      empty={texts.noLines}
      columns={[
        { key: 'id', label: texts.lineColumns.id, cell: ({ place }) => place },
        {
          key: 'name',
          label: texts.lineColumns.name,
          rowHeader: true,
          cell: ({ line }) => (
            <>
              {line.name ?? '–'}
              {extrasOf(line, texts, locale).map((extra) => <><br /><span class="g-muted">{extra}</span></>)}
            </>
          ),
        },
        { key: 'quantity', label: texts.lineColumns.quantity, numeric: true, cell: ({ line }) => `${formatDecimal(line.quantity, locale)} ${line.unit ?? ''}` },
        { key: 'price', label: texts.lineColumns.price, numeric: true, cell: ({ line }) => `${formatDecimal(line.price, locale)}${line.priceBase === undefined ? '' : ` ${texts.perBase(line.priceBase)}`}` },
        { key: 'vat', label: texts.lineColumns.vat, numeric: true, cell: ({ line }) => (line.vatRate === undefined ? (line.vatCategory ?? '–') : `${formatDecimal(line.vatRate, locale)} %`) },
        { key: 'net', label: texts.lineColumns.net, numeric: true, cell: ({ line }) => formatDecimal(line.net, locale) },
      ]}
    />
  );
}

/** Sub items follow their item. */
function flatten(lines: readonly LineView[], above: string): { readonly line: LineView; readonly place: string }[] {
  return lines.flatMap((line) => {
    const place = above === '' ? (line.id ?? '') : `${above} / ${line.id ?? ''}`;
    return [{ line, place }, ...flatten(line.subLines, place)];
  });
}

function extrasOf(line: LineView, texts: Words, locale: Locale): string[] {
  const period = [line.from, line.to].filter((day) => day !== undefined).map((day) => formatDay(day, locale)).join(' – ');
  return [
    line.description,
    line.note,
    line.sellerItem === undefined ? undefined : texts.item(line.sellerItem),
    line.orderLine === undefined ? undefined : texts.orderLine(line.orderLine),
    period,
    ...line.attributes.map(({ name, value }) => `${name}: ${value}`),
    ...line.allowances.map((allowance) => { const { key, value } = allowanceRow(allowance, texts, locale); return `${key}: ${value}`; }),
  ].filter((extra) => extra !== undefined && extra !== '') as string[];
}

function allowanceRow({ charge, amount, percent, base, reason }: AllowanceView, texts: Words, locale: Locale): { readonly key: string; readonly value: string } {
  const how = percent === undefined ? '' : ` (${formatDecimal(percent, locale)} %${base === undefined ? '' : `, ${formatDecimal(base, locale)}`})`;
  return { key: `${charge ? texts.charge : texts.allowance}${reason === undefined ? '' : `: ${reason}`}`, value: `${charge ? '' : '−'}${formatDecimal(amount, locale)}${how}` };
}
