import type { Locale } from '#kernel/locale';
import type { InvoiceField } from '#standards/en16931';
import type { InvoiceView } from '#standards/invoice-view';

/** What is in the file of an invoice, made to be shown. */
export interface ShownInvoice {
  readonly view: InvoiceView;
  readonly fields: readonly InvoiceField[];
}

/** Fields shown on a page; a list of more helps nobody. */
export const mostFields = 1_000;

/** Reads the XML of an invoice for people; undefined when it cannot be read any more. */
export async function showInvoice(xml: Uint8Array, locale: Locale): Promise<ShownInvoice | undefined> {
  const { listFields, readInvoice } = await import('#standards/en16931');
  const { viewInvoice } = await import('#standards/invoice-view');
  const read = readInvoice(xml);
  return read === undefined ? undefined : { view: viewInvoice(read.root, read.syntax), fields: listFields(read.root, locale, mostFields) };
}
