import type { DayString } from '#kernel/dates';

/** One line of the ledger. `sourceKey` is the same for the same money, however often it is reported. */
export interface Booking {
  readonly id: string;
  readonly claimId: string;
  readonly source: 'online' | 'transfer';
  readonly sourceKey: string;
  readonly cents: number;
  readonly valueOn: DayString;
  readonly bookedAt: Date;
  /** Name of the member of staff, undefined when the platform booked it. */
  readonly bookedBy: string | undefined;
}
