import type { DayString } from '#kernel/dates';

/** The calendar day three inputs name, undefined when there is no such day, null when all are empty. */
export function dayOfParts(day: string, month: string, year: string): DayString | undefined | null {
  const parts = [day, month, year].map((part) => part.trim());
  if (parts.every((part) => part === '')) return null;
  if (!/^\d{1,2}$/.test(parts[0] ?? '') || !/^\d{1,2}$/.test(parts[1] ?? '') || !/^\d{4}$/.test(parts[2] ?? '')) return undefined;
  const text = `${parts[2]}-${(parts[1] ?? '').padStart(2, '0')}-${(parts[0] ?? '').padStart(2, '0')}`;
  const moment = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== text ? undefined : text;
}
