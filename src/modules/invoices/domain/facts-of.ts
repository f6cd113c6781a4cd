import type { DayString } from '#kernel/dates';
import type { InvoiceView } from '#standards/invoice-view';

import type { PayableFacts } from './payable.ts';

/** What the desk works with, out of what the invoice says. The discount that ends first counts: it is the one to hurry for. */
export function factsOf(view: InvoiceView): PayableFacts {
  const { seller, totals } = view;
  const payment = view.payments.find(({ iban }) => iban !== undefined);
  const payableCents = totals.payable ?? totals.gross ?? 0;
  const issuedOn = view.issuedOn ?? null;
  const [first] = view.discounts.toSorted((left, right) => left.days - right.days);
  const discountCents = first === undefined ? null : Math.round(((first.base ?? payableCents) * first.percent) / 10_000);
  return {
    number: view.number ?? '',
    typeCode: view.typeCode ?? '',
    creditNote: view.creditNote,
    issuedOn,
    dueOn: view.dueOn ?? null,
    currency: view.currency ?? '',
    netCents: totals.net ?? null,
    taxCents: totals.tax ?? null,
    grossCents: totals.gross ?? payableCents,
    payableCents,
    leitwegId: view.buyerReference ?? '',
    sellerName: seller.name ?? seller.tradingName ?? '',
    sellerKey: (seller.vatId ?? seller.taxNumber ?? seller.name ?? '').replaceAll(/\s/g, '').toLowerCase(),
    sellerIban: payment?.iban?.replaceAll(/\s/g, '').toUpperCase() ?? null,
    sellerBic: payment?.bic ?? null,
    accountName: payment?.accountName ?? null,
    remittance: payment?.remittance ?? null,
    orderReference: view.orderReference ?? null,
    contractReference: view.contractReference ?? null,
    discountOn: first === undefined || issuedOn === null ? null : daysAfter(issuedOn, first.days),
    discountCents: issuedOn === null ? null : discountCents,
  };
}

function daysAfter(day: DayString, days: number): DayString {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
