import type { Unit } from '#kernel/unit';

import { readChecksums } from '../data/datasets.ts';

/** Names the editions loaded now; another answer than before means that memory is stale. */
export async function readEditions(unit: Unit): Promise<string> {
  return (await readChecksums(unit)).map((row) => `${row.name}=${row.checksum}`).join(';');
}
