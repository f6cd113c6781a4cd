import * as z from 'zod';

import type { TenantId } from '#kernel/ids';
import { defineJob, type JobDefinition } from '#platform/jobs';

import { sweepArchive } from '../usecases/sweep-archive.ts';

/** Once a month for each administration that has ever had an invoice. */
export const sweepArchiveJob: JobDefinition = defineJob({
  name: 'invoices.sweepArchive',
  payload: z.object({ tenantId: z.uuid() }),
  async perform({ tenantId }, run) {
    await run.unit({ kind: 'process', name: 'invoices.sweepArchive', tenantId: tenantId as TenantId }, (unit) => sweepArchive(unit));
  },
});
