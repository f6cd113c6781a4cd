import type { DayString } from '#kernel/dates';

/** True when something with a first and perhaps a last day holds on a day. */
export function validOn({ from, to }: { readonly from: DayString; readonly to?: DayString | undefined }, day: DayString): boolean {
  return from <= day && (to === undefined || day <= to);
}
