import { dayInGermany } from '#kernel/dates';
import type { Unit } from '#kernel/unit';

import { getOverview as read, type Overview } from '../data/overview.ts';

export type { Overview } from '../data/overview.ts';

/** Figures of the last months, this one included. */
export async function getOverview(unit: Unit, months: number): Promise<Overview> {
  const [year = 0, month = 1] = dayInGermany(unit.now).split('-').map(Number);
  unit.audit({ action: 'invoices.overview', subject: 'inbox' });
  return read(unit, new Date(Date.UTC(year, month - months, 1)).toISOString().slice(0, 10));
}
