import * as z from 'zod';

import { defineJob, type JobDefinition } from '#platform/jobs';

import { noteFailedSignIn } from '../usecases/note-failed-sign-in.ts';

/** Runs apart from the answer to a failed sign-in, so that its time tells nothing about the address. The payload is a keyed hash. */
export const noteFailedSignInJob: JobDefinition = defineJob({
  name: 'staff.noteFailedSignIn',
  payload: z.object({ emailHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  perform: ({ emailHash }, run) => noteFailedSignIn((actor, work) => run.unit(actor, work), Buffer.from(emailHash, 'hex')),
});
