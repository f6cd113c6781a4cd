import { isValidIBAN } from 'ibantools';

import type { Locale } from '#kernel/locale';
import type { Finding } from '#standards/en16931';
import { invoiceTotals, writeXRechnung, type InvoiceDraft, type InvoiceTotals } from '#standards/xrechnung-writer';

import { InvoiceFormSchema } from '../domain/invoice-form-schema.ts';
import { isLeitwegId } from '../domain/is-leitweg-id.ts';
import type { InvoiceForm, InvoiceFormFault } from '../domain/invoice-form.ts';

/** An invoice that may be sent, or what is still wrong with the form. */
export type ComposedInvoice =
  | { readonly ok: true; readonly draft: InvoiceDraft; readonly xml: string; readonly totals: InvoiceTotals }
  | { readonly ok: false; readonly faults: readonly InvoiceFormFault[]; readonly findings: readonly Finding[] };

/** Makes an XRechnung from the form and lets the engine judge it: what leaves this page is accepted everywhere. Nothing is stored. */
export async function composeInvoice(form: InvoiceForm, locale: Locale): Promise<ComposedInvoice> {
  const parsed = InvoiceFormSchema.safeParse({ ...nested(form.fields), lines: form.lines, discounts: form.discounts });
  const faults = new Map<string, InvoiceFormFault>();
  for (const issue of parsed.error?.issues ?? []) {
    const field = issue.path.join('.').replace(/^lines\./, 'line.').replace(/^discounts\./, 'discount.');
    if (!faults.has(field)) faults.set(field, { field, message: issue.message });
  }
  const iban = (form.fields['iban'] ?? '').replaceAll(/\s/g, '').toUpperCase();
  if (iban !== '' && !isValidIBAN(iban)) faults.set('iban', { field: 'iban', message: 'iban' });
  const leitwegId = (form.fields['leitwegId'] ?? '').trim();
  if (leitwegId !== '' && !isLeitwegId(leitwegId)) faults.set('leitwegId', { field: 'leitwegId', message: 'leitwegId' });
  if (!parsed.success || faults.size > 0) return { ok: false, faults: [...faults.values()], findings: [] };
  const { smallBusiness, ...rest } = parsed.data;
  const lines = rest.lines.map((line) => (smallBusiness === 'yes' ? { ...line, vat: 'smallBusiness' as const } : line));
  const draft: InvoiceDraft = { ...rest, lines };
  const xml = writeXRechnung(draft);
  // The rules are a large room; it is entered only by who has something to be judged.
  const { judgeInvoice } = await import('#standards/en16931');
  const { verdict, findings } = judgeInvoice(new TextEncoder().encode(xml), { locale });
  if (verdict !== 'accept') return { ok: false, faults: [], findings: findings.filter(({ severity }) => severity === 'error') };
  return { ok: true, draft, xml, totals: invoiceTotals(lines) };
}

/** `seller.name` becomes `seller: { name }`. */
function nested(fields: Readonly<Record<string, string>>): Record<string, unknown> {
  const outer: Record<string, unknown> = {};
  const groups: Record<string, Record<string, string>> = { seller: {}, buyer: {} };
  for (const [name, value] of Object.entries(fields)) {
    const [group = '', part] = name.split('.');
    const inner = part === undefined ? undefined : groups[group];
    if (inner === undefined || part === undefined) outer[name] = value;
    else inner[part] = value;
  }
  return { ...outer, ...groups };
}
