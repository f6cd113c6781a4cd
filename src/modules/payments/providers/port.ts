/** What a provider is asked to collect. */
export interface PaymentOrder {
  readonly requestId: string;
  /** Key of the legal entity that gets the money. */
  readonly creditorKey: string;
  readonly kassenzeichen: string;
  readonly description: string;
  readonly lines: readonly { readonly label: string; readonly cents: number }[];
  /** Where the payer comes back to. */
  readonly returnUrl: string;
  readonly orderedAt: Date;
}

/** What became of the order: a payment page, the news that this request id was used before, or a no with the provider's reason. */
export type OrderOutcome =
  | { readonly kind: 'created'; readonly transactionId: string; readonly payUrl: string }
  | { readonly kind: 'exists' }
  | { readonly kind: 'rejected'; readonly reason: string };

/** What the provider says about a transaction. */
export interface TransactionReport {
  readonly status: 'INITIAL' | 'PAYED' | 'FAILED' | 'CANCELED';
  readonly cents: number;
  readonly method: string | undefined;
}

/** A payment provider. Everything that is no answer (outage, timeout, nonsense) is thrown, and the job tries again. */
export interface PaymentProvider {
  /** Signs in; throws when the provider cannot be reached or does not know us. The other calls do it by themselves. */
  authenticate(): Promise<void>;
  create(order: PaymentOrder): Promise<OrderOutcome>;
  get(transaction: { creditorKey: string; transactionId: string }): Promise<TransactionReport>;
}
