export { discountTerms } from './discount-terms.ts';
export type { Discount, InvoiceDraft, InvoiceDraftLine, VatKind } from './invoice-draft.ts';
export { invoiceTotals, type InvoiceTotals } from './invoice-totals.ts';
export { writeXRechnung } from './write-xrechnung.ts';
export { xmlText } from './xml-text.ts';
