/** One line of the form, as typed. */
export interface LineForm {
  readonly name: string;
  readonly description: string;
  readonly quantity: string;
  readonly unit: string;
  readonly price: string;
  readonly vat: string;
}

/** The whole form of a new invoice, as typed; nothing of it is stored, the form itself is the draft. */
export interface InvoiceForm {
  /** Single fields by name: `number`, `issuedOn` (YYYY-MM-DD), `seller.name` … */
  readonly fields: Readonly<Record<string, string>>;
  readonly lines: readonly LineForm[];
  readonly discounts: readonly { readonly days: string; readonly percent: string }[];
}

/** A field that does not fit; `message` is a key of the texts. */
export interface InvoiceFormFault {
  readonly field: string;
  readonly message: string;
}

/** Names of all single fields; dates carry three inputs each. */
export const invoiceFormFields = [
  'number', 'leitwegId', 'orderReference', 'contractReference', 'note', 'smallBusiness', 'exemptionReason', 'iban', 'accountName', 'remittance',
  'seller.name', 'seller.street', 'seller.postcode', 'seller.city', 'seller.vatId', 'seller.taxNumber', 'seller.contact', 'seller.phone', 'seller.email',
  'buyer.name', 'buyer.street', 'buyer.postcode', 'buyer.city', 'buyer.email',
] as const;
export const invoiceFormDates = ['issuedOn', 'deliveredOn', 'dueOn'] as const;
/** More lines belong into a program, not into a form. */
export const mostFormLines = 60;
