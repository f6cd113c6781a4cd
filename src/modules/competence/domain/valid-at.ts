import type { DayString } from '#kernel/dates';

import type { Validity } from './territory-data.ts';

/** True when the record holds on that day. */
export function validAt(record: Validity, day: DayString): boolean {
  return (record.validFrom === null || record.validFrom <= day) && (record.validTo === null || day <= record.validTo);
}
