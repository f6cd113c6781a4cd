import { formatDay, formatMoment } from '#kernel/dates';
import { Alert, Badge, Button, Columns, DataTable, Form, PrintButton, SummaryList, TextLink, Timeline } from '#ui/components';
import { HiddenField, LongTextField, TextField } from '#ui/fields';

import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import { DeskFrame } from './desk-frame.tsx';
import { deskPaths } from './desk-paths.ts';
import { PayableFactsCard } from './payable-facts-card.tsx';
import { PayableInvoice } from './payable-invoice.tsx';
import type { PayableView } from './payable-view.ts';

const kinds = { error: 'danger', warning: 'warning', information: 'info' } as const;

/** One screen with everything of an invoice: what can be done, what it says, what the check found, what has happened. */
export function PayablePage(view: PayableView) {
  const { locale, found } = view;
  const { payable, entries, duplicate, costAccounts } = found;
  const texts = locale === 'de' ? deskDe : deskEn;
  const words = texts.one;
  const open = payable.status === 'delivered' || payable.status === 'inWork';
  const clarification = payable.clarificationCode === null ? '' : (texts.reject.codes[payable.clarificationCode as keyof typeof texts.reject.codes] ?? payable.clarificationCode);
  return (
    <DeskFrame {...view} title={`${payable.sellerName} · ${payable.number}`} area="inbox" crumb={payable.number}>
      <p class="kern-preline">{payable.creditNote ? words.creditNote : words.invoice} {payable.number}</p>
      <h1 class="kern-heading-x-large">{payable.sellerName}</h1>
      <p class="kern-body"><Badge kind={payable.status === 'rejected' ? 'danger' : payable.status === 'approved' || payable.status === 'paid' ? 'success' : 'info'}>{texts.status[payable.status]}</Badge></p>
      {duplicate === undefined ? null : (
        <Alert kind="warning" title={words.duplicateTitle}><p class="kern-body">{words.duplicateText} <TextLink href={deskPaths.one(duplicate.id)}>{words.duplicateLink(duplicate.number, formatMoment(duplicate.receivedAt, locale))}</TextLink></p></Alert>
      )}
      {payable.status === 'rejected' ? <Alert kind="info" title={`${words.rejectedTitle}: ${clarification}`}><p class="kern-body">{payable.rejectionText}</p></Alert> : null}
      <Columns aside={<PayableFactsCard {...view} />}>
        {open ? (
          <section aria-labelledby="booking">
            <h2 class="kern-heading-large" id="booking">{words.booking}</h2>
            <Form action={deskPaths.book(payable.id)}>
              <HiddenField name="version" value={String(payable.version)} />
              <TextField name="costAccount" label={words.costAccount} value={payable.costAccount ?? ''} hint={costAccounts.length === 0 ? undefined : words.suggestion(costAccounts.map(({ account, uses }) => `${account} (${uses}×)`).join(', '))} width="medium" maxLength={40} />
              <TextField name="bookingText" label={words.bookingText} value={payable.bookingText ?? ''} maxLength={200} />
              <TextField name="orderReference" label={words.orderReference} value={payable.orderReference ?? ''} width="medium" maxLength={100} />
              <TextField name="contractReference" label={words.contractReference} value={payable.contractReference ?? ''} width="medium" maxLength={100} />
              <Button variant="secondary">{words.save}</Button>
            </Form>
          </section>
        ) : (
          <SummaryList title={words.booking} rows={[{ key: words.costAccount, value: payable.costAccount }, { key: words.bookingText, value: payable.bookingText }, { key: words.orderReference, value: payable.orderReference }, { key: words.contractReference, value: payable.contractReference }]} />
        )}
        {view.shown === undefined ? <Alert kind="warning" title={words.unreadable} /> : <PayableInvoice locale={locale} payableId={payable.id} shown={view.shown} />}
        <section aria-labelledby="report">
          <h2 class="kern-heading-large" id="report">{words.report}</h2>
          <DataTable
            caption={words.report}
            captionHidden
            rows={payable.report.map((finding, index) => ({ ...finding, index }))}
            rowKey={({ index }) => String(index)}
            empty={words.noFindings}
            columns={[
              { key: 'severity', label: words.reportColumns.severity, cell: ({ severity }) => <Badge kind={kinds[severity]}>{words.severity[severity]}</Badge> },
              { key: 'text', label: words.reportColumns.text, rowHeader: true, cell: ({ text }) => text },
              { key: 'field', label: words.reportColumns.field, cell: ({ field }) => field ?? '–' },
              { key: 'rule', label: words.reportColumns.rule, cell: ({ rule }) => rule },
            ]}
          />
          <SummaryList
            level={3}
            title={words.archive}
            rows={[
              { key: words.original, value: <TextLink href={deskPaths.original(payable.id)} icon="download" download>{payable.filename}</TextLink> },
              { key: words.hash, value: <code class="g-break">{payable.fileKey}</code> },
              { key: words.rules, value: payable.ruleVersions.join(', ') },
              { key: words.scenario, value: payable.scenario },
              { key: words.kept, value: words.keptUntil(formatDay(`${payable.receivedAt.getFullYear() + view.retentionYears}-12-31`, locale)) },
            ]}
          />
        </section>
        <section aria-labelledby="history">
          <h2 class="kern-heading-large" id="history">{words.history}</h2>
          <Timeline
            items={entries.map(({ at, kind, who, note }) => {
              const said = kind === 'confirmed' || kind === 'withdrawn' ? texts.kinds[note === 'arithmetic' ? 'arithmetic' : 'factual'] : note;
              const body = [who, said].filter((part) => part !== null && part !== '').join(': ');
              return { moment: formatMoment(at, locale), dateTime: at.toISOString(), title: words.entries[kind], body: body === '' ? undefined : <p class="kern-body">{body}</p> };
            })}
          />
          <Form action={deskPaths.note(payable.id)}>
            <LongTextField name="note" label={words.note} hint={words.noteHint} rows={3} maxLength={2_000} required />
            <Button variant="secondary">{words.addNote}</Button>
          </Form>
        </section>
        <PrintButton />
      </Columns>
    </DeskFrame>
  );
}
