import { dayInGermany } from '#kernel/dates';
import type { Unit } from '#kernel/unit';

import { countPayables, listDueDays, listPayables, payableViews, type PayableCounts, type PayableFilter, type PayableLine } from '../data/payable-list.ts';

export type { PayableCounts, PayableLine, PayableViewName } from '../data/payable-list.ts';
export const inboxViews = payableViews;
export const inboxPerPage = 25;
const mostExported = 10_000;
const dayMs = 86_400_000;

type Wish = Pick<PayableFilter, 'view' | 'text' | 'sort'>;

/** One page of the inbox with the counts of its views. */
export async function listInbox(unit: Unit, wish: Wish, page: number): Promise<{ payables: PayableLine[]; total: number; counts: PayableCounts }> {
  const filter = filterOf(unit, wish);
  const { payables, total } = await listPayables(unit, filter, { limit: inboxPerPage, offset: (page - 1) * inboxPerPage });
  const counts = await countPayables(unit, filter);
  unit.audit({ action: 'invoices.list', subject: `inbox:${wish.view}` });
  return { payables, total, counts };
}

/** Everything a filter finds, for a spreadsheet. */
export async function exportInbox(unit: Unit, wish: Wish): Promise<PayableLine[]> {
  unit.audit({ action: 'invoices.list', subject: `inbox:${wish.view}` });
  return (await listPayables(unit, filterOf(unit, wish), { limit: mostExported, offset: 0 })).payables;
}

/** Due days and ends of discounts of the next four weeks, those that have passed unpaid first. */
export async function listCalendar(unit: Unit): Promise<Awaited<ReturnType<typeof listDueDays>>> {
  unit.audit({ action: 'invoices.list', subject: 'inbox:calendar' });
  return listDueDays(unit, dayInGermany(new Date(unit.now.getTime() + 28 * dayMs)));
}

function filterOf(unit: Unit, wish: Wish): PayableFilter {
  if (unit.actor.kind !== 'staff') throw new Error('the inbox is for staff');
  return { ...wish, staffId: unit.actor.staffId, today: dayInGermany(unit.now), soon: dayInGermany(new Date(unit.now.getTime() + 7 * dayMs)) };
}
