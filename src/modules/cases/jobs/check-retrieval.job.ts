import * as z from 'zod';

import type { TenantId } from '#kernel/ids';
import { defineJob, type JobDefinition } from '#platform/jobs';

import { requirePostIfUnread } from '../usecases/require-post.ts';

/** Runs when the time for retrieving a decision is over: one that nobody has opened goes onto the list of letters. */
export const checkRetrievalJob: JobDefinition = defineJob({
  name: 'cases.checkRetrieval',
  payload: z.object({ tenantId: z.uuid(), decisionId: z.uuid() }),
  async perform({ tenantId, decisionId }, run) {
    await run.unit({ kind: 'process', name: 'cases.checkRetrieval', tenantId: tenantId as TenantId }, (unit) => requirePostIfUnread(unit, decisionId));
  },
});
