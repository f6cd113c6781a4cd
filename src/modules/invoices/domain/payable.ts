import type { DayString } from '#kernel/dates';

export type PayableStatus = 'delivered' | 'inWork' | 'approved' | 'ordered' | 'paid' | 'rejected';
export type Channel = 'upload' | 'api' | 'mail' | 'peppol' | 'form';
export type ConfirmationKind = 'factual' | 'arithmetic';

/** One finding of the report, as the engine told it. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly field: string | null;
  readonly line: number | null;
  readonly text: string;
}

/** What an invoice says that the desk works with; amounts in cents. */
export interface PayableFacts {
  readonly number: string;
  readonly typeCode: string;
  readonly creditNote: boolean;
  readonly issuedOn: DayString | null;
  readonly dueOn: DayString | null;
  readonly currency: string;
  readonly netCents: number | null;
  readonly taxCents: number | null;
  readonly grossCents: number;
  readonly payableCents: number;
  readonly leitwegId: string;
  readonly sellerName: string;
  /** VAT number, else tax number, else the name in small letters: the same for all invoices of a seller. */
  readonly sellerKey: string;
  readonly sellerIban: string | null;
  readonly sellerBic: string | null;
  readonly accountName: string | null;
  readonly remittance: string | null;
  readonly orderReference: string | null;
  readonly contractReference: string | null;
  readonly discountOn: DayString | null;
  readonly discountCents: number | null;
}

/** How the file came and what the engine said. */
export interface PayableOrigin {
  readonly id: string;
  readonly receivedAt: Date;
  readonly channel: Channel;
  readonly filename: string;
  /** SHA-256 of the original, its key in the file store. */
  readonly fileKey: string;
  readonly fileType: 'application/xml' | 'application/pdf';
  readonly bytes: number;
  readonly xmlKey: string | null;
  readonly syntax: 'ubl' | 'cii';
  readonly scenario: string;
  readonly ruleVersions: readonly string[];
  readonly report: readonly ReportedFinding[];
}

/** An invoice on the desk of an administration. */
export interface Payable extends PayableFacts, PayableOrigin {
  readonly deliveredAt: Date;
  readonly duplicateOf: string | null;
  readonly status: PayableStatus;
  readonly version: number;
  readonly assigneeId: string | null;
  readonly assigneeName: string | null;
  readonly costAccount: string | null;
  readonly bookingText: string | null;
  readonly approvedAt: Date | null;
  readonly rejectedAt: Date | null;
  readonly clarificationCode: string | null;
  readonly rejectionText: string | null;
  readonly paidOn: DayString | null;
  readonly paidCents: number | null;
}

/** „Sachlich richtig“ or „rechnerisch richtig“, by one person. */
export interface Confirmation {
  readonly kind: ConfirmationKind;
  readonly staffId: string;
  readonly staffName: string;
  /** Given by somebody who may release payments. */
  readonly release: boolean;
  readonly at: Date;
}

export interface PayableEntry {
  readonly at: Date;
  readonly kind: 'delivered' | 'taken' | 'confirmed' | 'withdrawn' | 'booked' | 'approved' | 'ordered' | 'released' | 'paid' | 'rejected' | 'noted';
  readonly who: string | null;
  readonly note: string | null;
}
