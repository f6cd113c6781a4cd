import { dayInGermany } from '#kernel/dates';
import type { Unit } from '#kernel/unit';

import { selectApplications } from '../data/applications.ts';
import { selectOpenCorrections } from '../data/corrections.ts';
import type { Application } from '../domain/application.ts';
import { isDraftOver } from '../domain/draft-period.ts';

/** All a person has begun and sent, newest first, at most 200. */
export interface MyApplications {
  readonly drafts: readonly Application[];
  readonly submitted: readonly Application[];
  readonly openCorrections: readonly { readonly id: string; readonly applicationId: string; readonly dueOn: string }[];
}

/** The person's own applications; drafts that are over are not shown while they wait for deletion. */
export async function listApplications(unit: Unit): Promise<MyApplications> {
  const today = dayInGermany(unit.now);
  const [all, openCorrections] = await Promise.all([selectApplications(unit, 200), selectOpenCorrections(unit)]);
  return {
    drafts: all.filter((entry) => entry.status === 'draft' && !(entry.expiresOn !== null && isDraftOver(entry.expiresOn, today))),
    submitted: all.filter((entry) => entry.status !== 'draft'),
    openCorrections,
  };
}
