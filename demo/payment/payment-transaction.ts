import { statusOf, type Transaction } from './transaction.ts';

/** The answer `PaymentTransaction` of XBezahldienste 1.0.0. `baseUrl` is the provider's own address. */
export function paymentTransaction(transaction: Transaction, baseUrl: string, atMs: number): Readonly<Record<string, unknown>> {
  const { status, detail } = statusOf(transaction, atMs);
  return {
    paymentInformation: {
      transactionUrl: `${baseUrl}/paymenttransaction/${transaction.originatorId}/${transaction.endPointId}/${transaction.id}`,
      transactionRedirectUrl: `${baseUrl}/bezahlen/${transaction.payerKey}`,
      transactionId: transaction.id,
      transactionReference: transaction.request.purpose,
      transactionTimestamp: transaction.createdAt,
      ...(transaction.outcome?.method === undefined ? {} : { paymentMethod: transaction.outcome.method }),
      status,
      statusDetail: detail,
    },
    paymentRequest: transaction.request,
  };
}
