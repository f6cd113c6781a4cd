import { formatDay, formatMoment } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { formatMoney } from '#kernel/money';
import { Alert, Button, DataTable, ErrorSummary, Form, SummaryList, TextLink } from '#ui/components';
import { LongTextField } from '#ui/fields';
import { DeskLayout, type DeskLayoutProps } from '#ui/layout';

import type { Attempt } from '../domain/attempt.ts';
import type { Booking } from '../domain/booking.ts';
import { balanceOf, type Claim } from '../domain/claim.ts';
import { formatKassenzeichen } from '../domain/kassenzeichen.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { paths } from './paths.ts';

interface LedgerView {
  readonly locale: Locale;
  readonly nav: DeskLayoutProps['nav'];
  readonly claim: Claim;
  readonly bookings: readonly Booking[];
  readonly attempts: readonly Attempt[];
  /** Cents just booked, as they stand in the address. */
  readonly booked: string | undefined;
  /** Why the claim was not withdrawn. */
  readonly fault: string | undefined;
}

/** One claim with everything that came in for it. */
export function LedgerPage({ locale, nav, claim, bookings, attempts, booked, fault }: LedgerView) {
  const { cashier: texts, pay } = locale === 'de' ? de : en;
  const money = (cents: number) => formatMoney(cents, locale);
  const number = formatKassenzeichen(claim.kassenzeichen);
  const { openCents, overCents } = balanceOf(claim);
  const bookedCents = booked !== undefined && /^\d{1,11}$/.test(booked) ? Number(booked) : undefined;
  const errors = fault === undefined ? [] : [{ field: 'reason', message: fault }];
  return (
    <DeskLayout title={number} active="kasse" nav={nav} errorCount={errors.length}>
      <ErrorSummary errors={errors} />
      {bookedCents === undefined ? null : <Alert kind="success" live title={texts.booked(money(bookedCents), number)} />}
      <p class="kern-body"><TextLink href={paths.cashier}>{texts.back}</TextLink></p>
      <h1 class="kern-heading-x-large">{number}</h1>
      {overCents > 0 ? <Alert kind="warning" title={texts.over(money(overCents))} /> : null}
      <SummaryList
        rows={[
          { key: texts.columns.subject, value: claim.subject },
          { key: texts.columns.creditor, value: claim.creditor.name },
          { key: texts.columns.state, value: texts.states[claim.state] },
          ...(claim.cancelReason === undefined ? [] : [{ key: texts.cancelReason, value: claim.cancelReason }]),
          ...claim.lines.map((line) => ({ key: line.label, value: money(line.cents) })),
          { key: texts.columns.total, value: money(claim.totalCents) },
          { key: texts.columns.paid, value: money(claim.paidCents) },
          { key: pay.open, value: money(openCents) },
          { key: texts.columns.due, value: formatDay(claim.dueOn, locale) },
          { key: texts.columns.opened, value: formatMoment(claim.openedAt, locale) },
        ]}
      />
      <h2 class="kern-heading-large">{texts.bookings}</h2>
      <DataTable
        caption={texts.bookings}
        captionHidden
        rows={bookings}
        rowKey={(booking) => booking.id}
        empty={texts.noBookings}
        columns={[
          { key: 'when', label: texts.ledgerColumns.when, cell: (booking) => formatDay(booking.valueOn, locale) },
          { key: 'source', label: texts.ledgerColumns.source, cell: (booking) => texts.sources[booking.source] },
          { key: 'amount', label: texts.ledgerColumns.amount, numeric: true, cell: (booking) => money(booking.cents) },
          { key: 'key', label: texts.ledgerColumns.key, cell: (booking) => booking.sourceKey.replace(/^[a-z]+:/, '') },
          { key: 'by', label: texts.ledgerColumns.by, cell: (booking) => booking.bookedBy ?? texts.ledgerColumns.platform },
        ]}
      />
      <h2 class="kern-heading-large">{texts.attempts}</h2>
      <DataTable
        caption={texts.attempts}
        captionHidden
        rows={attempts}
        rowKey={(attempt) => attempt.id}
        empty={texts.noAttempts}
        columns={[
          { key: 'when', label: texts.ledgerColumns.when, cell: (attempt) => formatMoment(attempt.startedAt, locale) },
          { key: 'amount', label: texts.ledgerColumns.amount, numeric: true, cell: (attempt) => money(attempt.cents) },
          { key: 'state', label: texts.columns.state, cell: (attempt) => texts.attemptStates[attempt.state] },
        ]}
      />
      {attempts.some((attempt) => attempt.transactionId !== undefined && attempt.state !== 'PAYED') ? (
        <Form action={paths.ask(claim.claimId)}><Button variant="secondary">{texts.ask}</Button></Form>
      ) : null}
      {claim.state === 'cancelled' || claim.paidCents > 0 ? null : (
        <section>
          <h2 class="kern-heading-large">{texts.cancelTitle}</h2>
          <p class="kern-body">{texts.cancelText}</p>
          <Form action={paths.cancel(claim.claimId)}>
            <LongTextField name="reason" label={texts.reason} error={fault} required />
            <Button variant="danger">{texts.cancelButton}</Button>
          </Form>
        </section>
      )}
    </DeskLayout>
  );
}
