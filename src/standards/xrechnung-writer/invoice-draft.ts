import type { DayString } from '#kernel/dates';

/** How a line is taxed: the two German rates, turnover that is exempt (UStG § 4), or the small business rule for all of it (UStG § 19). */
export type VatKind = 'standard' | 'reduced' | 'exempt' | 'smallBusiness';

export interface InvoiceDraftLine {
  readonly name: string;
  readonly description?: string | undefined;
  /** Ten-thousandths of the unit; not 0, negative for what is taken back. */
  readonly quantity: number;
  /** UN/ECE Recommendation 20: `C62` piece, `HUR` hour … */
  readonly unit: string;
  /** Net price of one unit in ten-thousandths of a euro, 0 or more. */
  readonly price: number;
  readonly vat: VatKind;
}

/** Less to pay for who pays early. */
export interface Discount {
  readonly days: number;
  /** Hundredths of a per cent: 200 is 2 %. */
  readonly percent: number;
}

/** Everything that goes into the invoice. Texts are not blank and hold only letters XML knows (`xmlText`). */
export interface InvoiceDraft {
  readonly number: string;
  readonly issuedOn: DayString;
  readonly dueOn: DayString;
  /** When the work was done or the goods came. */
  readonly deliveredOn: DayString;
  readonly leitwegId: string;
  readonly orderReference?: string | undefined;
  readonly contractReference?: string | undefined;
  readonly note?: string | undefined;
  readonly seller: {
    readonly name: string;
    readonly street: string;
    readonly postcode: string;
    readonly city: string;
    /** One of the two must be there. */
    readonly vatId?: string | undefined;
    readonly taxNumber?: string | undefined;
    readonly contact: string;
    readonly phone: string;
    readonly email: string;
  };
  readonly buyer: { readonly name: string; readonly street: string; readonly postcode: string; readonly city: string; readonly email: string };
  readonly iban: string;
  readonly accountName?: string | undefined;
  readonly remittance?: string | undefined;
  readonly discounts: readonly Discount[];
  /** Why turnover is exempt, for lines of kind `exempt`. */
  readonly exemptionReason?: string | undefined;
  readonly lines: readonly InvoiceDraftLine[];
}
