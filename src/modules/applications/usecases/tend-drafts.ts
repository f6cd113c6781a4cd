import { dayInGermany } from '#kernel/dates';
import type { AccountId } from '#kernel/ids';
import type { Unit } from '#kernel/unit';

import { deleteDraft, findApplication } from '../data/applications.ts';
import { deleteDeadline, markWarned, selectOverdue, selectToWarn, type DraftDeadline } from '../data/draft-deadlines.ts';
import { isDraftOver, warnUpTo } from '../domain/draft-period.ts';

// One night's work; what is left waits for the next.
const batch = 5_000;

/** Drafts to delete and drafts to announce; in a unit of nobody, ids only. */
export async function findDraftsToTend(unit: Unit): Promise<{ overdue: DraftDeadline[]; toWarn: DraftDeadline[] }> {
  const today = dayInGermany(unit.now);
  const overdue = await selectOverdue(unit, today, batch);
  const toWarn = (await selectToWarn(unit, warnUpTo(today), batch)).filter((deadline) => !isDraftOver(deadline.expiresOn, today));
  return { overdue, toWarn };
}

/** Deletes a draft whose last day has passed (OZG § 8a Abs. 3); in the account's unit. One edited meanwhile stays. */
export async function deleteOverdueDraft(unit: Unit, deadline: DraftDeadline): Promise<void> {
  const application = await findApplication(unit, deadline.applicationId);
  if (application !== undefined && application.status === 'draft') {
    if (application.expiresOn !== null && !isDraftOver(application.expiresOn, dayInGermany(unit.now))) return;
    await deleteDraft(unit, application.id);
    unit.audit({ action: 'applications.deleteOverdue', subject: `application:${application.id}` });
  }
  await deleteDeadline(unit, deadline);
}

/** Queues the announcement of a deletion, once per deadline; in the account's unit. */
export async function announceDeletion(unit: Unit, deadline: DraftDeadline): Promise<void> {
  if (!(await markWarned(unit, deadline))) return;
  const { accountId, applicationId, expiresOn } = deadline;
  unit.enqueue({ name: 'applications.mailDeletion', payload: { accountId: accountId as AccountId, applicationId, expiresOn } });
}
