import type { DayString } from '#kernel/dates';

type Maybe = string | undefined;

export interface PartyView {
  readonly name: Maybe;
  readonly tradingName: Maybe;
  readonly identifiers: readonly string[];
  readonly legalId: Maybe;
  readonly legalForm: Maybe;
  readonly vatId: Maybe;
  readonly taxNumber: Maybe;
  readonly endpoint: Maybe;
  /** Lines of the address as one writes them on a letter. */
  readonly address: readonly string[];
  readonly contact: readonly string[];
}

export interface AllowanceView {
  readonly charge: boolean;
  readonly amount: Maybe;
  readonly base: Maybe;
  readonly percent: Maybe;
  readonly reason: Maybe;
  readonly vat: Maybe;
}

export interface LineView {
  readonly id: Maybe;
  readonly name: Maybe;
  readonly description: Maybe;
  readonly note: Maybe;
  readonly quantity: Maybe;
  readonly unit: Maybe;
  readonly price: Maybe;
  readonly priceBase: Maybe;
  readonly net: Maybe;
  readonly vatCategory: Maybe;
  readonly vatRate: Maybe;
  readonly sellerItem: Maybe;
  readonly buyerItem: Maybe;
  readonly orderLine: Maybe;
  readonly from: Maybe;
  readonly to: Maybe;
  readonly allowances: readonly AllowanceView[];
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly subLines: readonly LineView[];
}

export interface PaymentView {
  readonly code: Maybe;
  readonly name: Maybe;
  readonly remittance: Maybe;
  readonly iban: Maybe;
  readonly accountName: Maybe;
  readonly bic: Maybe;
  /** Direct debit: the mandate and the account it is taken from. */
  readonly mandate: Maybe;
  readonly debitedIban: Maybe;
}

export interface AttachmentView {
  readonly id: Maybe;
  readonly description: Maybe;
  readonly filename: Maybe;
  readonly type: Maybe;
  readonly uri: Maybe;
  /** Where the base64 stands in the file, or the base64 itself when it is short. */
  readonly content: { readonly start: number; readonly end: number } | string | undefined;
}

/** One line of discount terms (BR-DE-18); percent in hundredths, base in cents. */
export interface TermsDiscount {
  readonly days: number;
  readonly percent: number;
  readonly base: number | undefined;
}

/** What an invoice says, whatever it is written in. Amounts in cents; undefined where it says nothing or nothing readable. */
export interface InvoiceView {
  readonly number: Maybe;
  readonly typeCode: Maybe;
  readonly creditNote: boolean;
  readonly issuedOn: DayString | undefined;
  readonly dueOn: DayString | undefined;
  readonly taxPointOn: DayString | undefined;
  readonly currency: Maybe;
  readonly buyerReference: Maybe;
  readonly orderReference: Maybe;
  readonly salesOrderReference: Maybe;
  readonly contractReference: Maybe;
  readonly projectReference: Maybe;
  readonly despatchReference: Maybe;
  readonly receiptReference: Maybe;
  readonly tenderReference: Maybe;
  readonly accountingReference: Maybe;
  readonly precedingInvoices: readonly string[];
  readonly notes: readonly string[];
  readonly from: DayString | undefined;
  readonly to: DayString | undefined;
  readonly deliveredOn: DayString | undefined;
  readonly deliveredTo: readonly string[];
  readonly seller: PartyView;
  readonly buyer: PartyView;
  readonly otherCreditor: Maybe;
  readonly taxRepresentative: Maybe;
  readonly payments: readonly PaymentView[];
  readonly terms: Maybe;
  readonly discounts: readonly TermsDiscount[];
  readonly allowances: readonly AllowanceView[];
  readonly vat: readonly { readonly category: Maybe; readonly rate: Maybe; readonly net: number | undefined; readonly tax: number | undefined; readonly reason: Maybe }[];
  readonly totals: Readonly<Record<'lines' | 'allowances' | 'charges' | 'net' | 'tax' | 'gross' | 'paid' | 'rounding' | 'payable', number | undefined>>;
  readonly attachments: readonly AttachmentView[];
  readonly lines: readonly LineView[];
}
