import * as z from 'zod';

import { invoiceFormDates, invoiceFormFields, mostFormLines, type InvoiceForm } from '../domain/invoice-form.ts';

const Text = z.string().max(2_000);
const DraftFile = z.object({
  format: z.literal('gemeinsam-rechnungsentwurf-1'),
  fields: z.partialRecord(z.enum([...invoiceFormFields, ...invoiceFormDates]), Text),
  lines: z.array(z.object({ name: Text, description: Text, quantity: Text, unit: Text, price: Text, vat: Text })).max(mostFormLines),
  discounts: z.array(z.object({ days: Text, percent: Text })).max(5),
});

/** The form as a file people keep: a draft to go on with, or their own data and those of a buyer for the next invoice. */
export function writeDraftFile(form: InvoiceForm): Uint8Array {
  const fields = Object.fromEntries(Object.entries(form.fields).filter(([, value]) => value !== ''));
  return new TextEncoder().encode(`${JSON.stringify({ format: 'gemeinsam-rechnungsentwurf-1', ...form, fields }, null, 2)}\n`);
}

/** The form from such a file; undefined for any other file. */
export function readDraftFile(content: Uint8Array): InvoiceForm | undefined {
  try {
    const parsed = DraftFile.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)));
    return parsed.success ? { ...parsed.data, fields: parsed.data.fields as Record<string, string> } : undefined;
  } catch {
    return undefined;
  }
}
