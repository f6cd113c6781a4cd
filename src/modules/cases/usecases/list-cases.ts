import { dayInGermany } from '#kernel/dates';
import type { Unit } from '#kernel/unit';

import { countCases, selectCases, type CaseCounts, type CaseFilter, type CaseLine } from '../data/case-files.ts';

export type { CaseCounts, CaseLine } from '../data/case-files.ts';
export type CaseViewName = CaseFilter['view'];

export const casesPerPage = 25;

/** One page of the work list with the counts of all views. Names are personal data: the look is audited. */
export async function listCases(
  unit: Unit,
  filter: { view: CaseViewName; text: string; packageId: string; page: number },
): Promise<{ cases: CaseLine[]; total: number; counts: CaseCounts }> {
  const { actor } = unit;
  if (actor.kind !== 'staff') throw new Error('the work list is for staff');
  const today = dayInGermany(unit.now);
  const [{ cases, total }, counts] = await Promise.all([
    selectCases(unit, { ...filter, staffId: actor.staffId, today, limit: casesPerPage, offset: (filter.page - 1) * casesPerPage }),
    countCases(unit, actor.staffId, today),
  ]);
  unit.audit({ action: 'cases.list', subject: `workList:${filter.view}` });
  return { cases, total, counts };
}
