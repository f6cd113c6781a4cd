import type { Decimal } from '../../decimal/decimal.ts';

/** What the rules of the transaction need to know of the whole invoice. */
export interface TransactionFacts {
  /** Whether it is a UBL invoice, not a credit note and not CII. */
  readonly isInvoice: boolean;
  /** Invoice currency (BT-5): as many as there are. */
  readonly currencies: ReadonlySet<string>;
  /** VAT accounting currency (BT-6). */
  readonly taxCurrencies: ReadonlySet<string>;
  /** Start of the invoice period (BT-73), as often as it is there; undefined without one. */
  readonly periodStarts: readonly string[] | undefined;
  /** End of the invoice period (BT-74), likewise. */
  readonly periodEnds: readonly string[] | undefined;
  /** By how much a computed amount may differ. */
  readonly slack: Decimal;
}
