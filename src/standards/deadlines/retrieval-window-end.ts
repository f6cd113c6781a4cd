import type { DayString } from '#kernel/dates';

import { addPeriod } from './add-period.ts';

/**
 * The last day on which a decision may be retrieved from the authority's own portal: the tenth after the notice was
 * sent (VwVfG § 41 Abs. 2a S. 4). It bounds a provision, not an act of the addressee, and does not move to a working day.
 */
export function retrievalWindowEnd(noticeSentOn: DayString): DayString {
  return addPeriod(noticeSentOn, { days: 10 });
}
