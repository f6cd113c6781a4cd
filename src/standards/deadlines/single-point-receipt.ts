import type { DayString } from '#kernel/dates';

import { addPeriod } from './add-period.ts';

/** What follows from handing a document in at the einheitliche Stelle. */
export interface SinglePointReceipt {
  /** The day on which the competent authority is deemed to have it. */
  readonly receivedByAuthorityOn: DayString;
  /** The day that counts for the sender's own deadlines. */
  readonly deadlineKeptOn: DayString;
}

/** VwVfG § 71b Abs. 2: the third day after receipt at the single point; deadlines are kept with the receipt there. */
export function singlePointReceipt(receivedOn: DayString): SinglePointReceipt {
  return { receivedByAuthorityOn: addPeriod(receivedOn, { days: 3 }), deadlineKeptOn: receivedOn };
}
