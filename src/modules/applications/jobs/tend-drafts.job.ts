import * as z from 'zod';

import type { AccountId } from '#kernel/ids';
import { defineJob, type JobDefinition } from '#platform/jobs';

import { announceDeletion, deleteOverdueDraft, findDraftsToTend } from '../usecases/tend-drafts.ts';

/** Every night: announces drafts that end within a week, deletes those that are over. Each draft in a unit of its own account. */
export const tendDraftsJob: JobDefinition = defineJob({
  name: 'applications.tendDrafts',
  payload: z.unknown(),
  schedule: '20 3 * * *',
  async perform(_payload, run) {
    const { overdue, toWarn } = await run.unit({ kind: 'nobody' }, findDraftsToTend);
    const as = (accountId: string) => ({ kind: 'process', name: 'applications.tendDrafts', accountId: accountId as AccountId }) as const;
    for (const deadline of overdue) await run.unit(as(deadline.accountId), (unit) => deleteOverdueDraft(unit, deadline));
    for (const deadline of toWarn) await run.unit(as(deadline.accountId), (unit) => announceDeletion(unit, deadline));
  },
});
