import type { DayString } from '#kernel/dates';
import type { XmlElement } from '#standards/en16931';

import { textAt } from './text-at.ts';

/** The day at a path, from `2026-11-24`, with or without a zone, or `20261124`; undefined when there is no such day. */
export function dayAt(element: XmlElement | undefined, path: string): DayString | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?:Z|[+-]\d\d:\d\d)?$/.exec(textAt(element, path) ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const text = `${year}-${month}-${day}`;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : undefined;
}
