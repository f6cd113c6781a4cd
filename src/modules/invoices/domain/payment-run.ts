import type { DayString } from '#kernel/dates';

/** Invoices that are paid together. `exported`: the file is out, nothing can be undone here any more. */
export interface PaymentRun {
  readonly id: string;
  /** Message id of the file, 35 characters at most. */
  readonly reference: string;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly debtorName: string;
  readonly debtorIban: string;
  readonly debtorBic: string | null;
  readonly state: 'open' | 'exported' | 'paid' | 'cancelled';
  readonly exportedAt: Date | null;
  readonly exportedBy: string | null;
  readonly count: number;
  readonly totalCents: number;
}

/** One payment of a run. */
export interface PaymentOrder {
  readonly payableId: string;
  readonly cents: number;
  readonly executeOn: DayString;
  readonly withDiscount: boolean;
  readonly number: string;
  readonly issuedOn: DayString | null;
  readonly sellerName: string;
  readonly accountName: string | null;
  readonly sellerIban: string | null;
  readonly sellerBic: string | null;
  readonly remittance: string | null;
  readonly costAccount: string | null;
  readonly orderReference: string | null;
}
