import { invoiceTotals, type InvoiceTotals } from '#standards/xrechnung-writer';

import type { InvoiceForm } from './invoice-form.ts';

const kinds = ['standard', 'reduced', 'exempt'] as const;

/** The sums of what can be read so far; lines that are not complete do not count. */
export function estimateTotals(form: InvoiceForm): InvoiceTotals {
  const small = form.fields['smallBusiness'] === 'yes';
  const lines = form.lines.flatMap(({ quantity, price, vat }) => {
    const [amount, each, kind] = [tenThousandths(quantity), tenThousandths(price), kinds.find((known) => known === vat)];
    return amount === undefined || each === undefined || kind === undefined ? [] : [{ quantity: amount, price: each, vat: small ? ('smallBusiness' as const) : kind }];
  });
  return invoiceTotals(lines);
}

function tenThousandths(typed: string): number | undefined {
  const [, sign, whole = '', decimals = ''] = /^(-?)((?:\d{1,3}(?:\.\d{3})+|\d{1,9}))(?:,(\d{1,4}))?$/.exec(typed.trim()) ?? [];
  if (whole === '') return undefined;
  return (sign === '-' ? -1 : 1) * (Number(whole.replaceAll('.', '')) * 10_000 + Number(decimals.padEnd(4, '0')));
}
