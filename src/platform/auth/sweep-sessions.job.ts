import * as z from 'zod';

import { defineJob, type JobDefinition } from '#platform/jobs';

import type { Sessions } from './sessions.ts';

/** Every night: deletes sessions that have run out, so that what devices somebody used is not kept longer than it serves. */
export function sweepSessionsJob(sessions: Pick<Sessions, 'sweep'>): JobDefinition {
  return defineJob({
    name: 'platform.sweepSessions',
    payload: z.unknown(),
    schedule: '40 2 * * *',
    async perform(_payload, run) {
      await sessions.sweep(await run.unit({ kind: 'nobody' }, (unit) => Promise.resolve(unit.now)));
    },
  });
}
