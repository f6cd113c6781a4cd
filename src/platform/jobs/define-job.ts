import type * as z from 'zod';

import type { Actor } from '#kernel/actor';
import type { Unit } from '#kernel/unit';

/** What a job may use: units of its own, never the unit that queued it. */
export interface JobRun {
  unit<T>(actor: Actor, work: (unit: Unit) => Promise<T>): Promise<T>;
}

/** A deed outside the database with a payload checked at the edge; throwing means: try again with growing pauses. */
export interface JobDefinition {
  readonly name: string;
  /** A crontab line when the job runs by the clock, e.g. `0 3 * * *`. */
  readonly schedule?: string;
  perform(payload: unknown, run: JobRun): Promise<void>;
}

/** Binds a payload schema to a handler. A payload that does not fit is a fault and ends on the stuck list. */
export function defineJob<S extends z.ZodType>(definition: {
  name: string;
  payload: S;
  schedule?: string;
  perform(payload: z.infer<S>, run: JobRun): Promise<void>;
}): JobDefinition {
  const { name, payload: schema, schedule, perform } = definition;
  return {
    name,
    ...(schedule === undefined ? {} : { schedule }),
    perform: async (payload, run) => perform(schema.parse(payload), run),
  };
}
