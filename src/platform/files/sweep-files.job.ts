import * as z from 'zod';

import type { Unit } from '#kernel/unit';
import { defineJob, type JobDefinition } from '#platform/jobs';
import { sql } from '#platform/sql';

import type { FileShelf } from './file-shelf.ts';

export interface SweepNeeds {
  readonly shelf: FileShelf;
  /** Hears how much was removed; counts only, no names. */
  report(swept: { readonly looked: number; readonly removed: number; readonly bytes: number; readonly brokenOff: number }): void;
}

// Longer than any upload waits for its use-case and any copy for the unit that will hold it.
const graceMs = 48 * 3_600_000;
const batchSize = 500;

/**
 * Every night: marks the files that no room holds, removes those that were marked two days ago and are still held by nobody.
 * Killed in the middle, it leaves at worst a file that is marked anew.
 */
export function sweepFilesJob({ shelf, report }: SweepNeeds): JobDefinition {
  return defineJob({
    name: 'platform.sweepFiles',
    payload: z.unknown(),
    schedule: '50 2 * * *',
    async perform(_payload, run) {
      const now = await run.unit({ kind: 'nobody' }, (unit) => Promise.resolve(unit.now));
      const before = new Date(now.getTime() - graceMs);
      const swept = { looked: 0, removed: 0, bytes: 0, brokenOff: await shelf.clearIncoming(before) };
      const sweep = async (keys: readonly string[]) => {
        swept.looked += keys.length;
        for (const key of await run.unit({ kind: 'nobody' }, (unit) => takeUnheld(unit, keys, before))) {
          const bytes = await shelf.remove(key, before);
          if (bytes === undefined) continue;
          swept.removed += 1;
          swept.bytes += bytes;
        }
      };
      let batch: string[] = [];
      for await (const key of shelf.keys()) {
        batch.push(key);
        if (batch.length < batchSize) continue;
        await sweep(batch);
        batch = [];
      }
      await sweep(batch);
      report(swept);
    },
  });
}

/** Marks those of `keys` that nobody holds, forgets the mark of those held again, and takes the ones marked before `before` off the list. */
async function takeUnheld(unit: Unit, keys: readonly string[], before: Date): Promise<string[]> {
  await unit.run(sql`
    delete from platform.file_unused f where f.key = any(${keys}::text[]) and exists (select 1 from platform.file_use u where u.key = f.key)`);
  const unheld = await unit.rows<{ key: string }>(sql`
    delete from platform.file_unused f where f.key = any(${keys}::text[]) and f.since <= ${before}
      and not exists (select 1 from platform.file_use u where u.key = f.key) returning f.key`);
  await unit.run(sql`
    insert into platform.file_unused (key, since)
    select k, ${unit.now} from unnest(${keys}::text[]) as k
    where not (k = any(${unheld.map(({ key }) => key)}::text[])) and not exists (select 1 from platform.file_use u where u.key = k)
    on conflict do nothing`);
  return unheld.map(({ key }) => key);
}
