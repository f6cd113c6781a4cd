import { randomBytes, randomUUID } from 'node:crypto';

import { openJournal } from '../kit/journal.ts';
import type { PaymentRequest } from './payment-request.ts';
import { Transaction } from './transaction.ts';

/** All payments the demo provider knows, kept in one file. */
export interface Transactions {
  newestFirst(): Transaction[];
  find(id: string): Transaction | undefined;
  findByPayerKey(payerKey: string): Transaction | undefined;
  /** A new payment, or undefined when this originator has already sent this requestId. */
  create(address: { originatorId: string; endPointId: string }, request: PaymentRequest, at: Date): Transaction | undefined;
  /** Sets the outcome once; a payment that has one keeps it. */
  settle(transaction: Transaction, outcome: NonNullable<Transaction['outcome']>): Transaction;
}

/** Opens the file of payments. */
export function openTransactions(path: string): Transactions {
  const journal = openJournal(path, (value) => Transaction.parse(value));
  return {
    newestFirst: () => journal.all().toReversed(),
    find: (id) => journal.find(id),
    findByPayerKey: (payerKey) => journal.all().find((transaction) => transaction.payerKey === payerKey),
    create(address, request, at) {
      const known = journal.all().some((transaction) => transaction.originatorId === address.originatorId && transaction.request.requestId === request.requestId);
      if (known) return undefined;
      const transaction: Transaction = { id: randomUUID(), ...address, payerKey: randomBytes(18).toString('base64url'), createdAt: at.toISOString(), request };
      journal.put(transaction);
      return transaction;
    },
    settle(transaction, outcome) {
      const current = journal.find(transaction.id) ?? transaction;
      if (current.outcome !== undefined) return current;
      const settled = { ...current, outcome };
      journal.put(settled);
      return settled;
    },
  };
}
