import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server writes into `postmaster.pid` of its cluster. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly socketDir: string;
  readonly ready: boolean;
}

/** Reads `postmaster.pid`; undefined when there is none or it is not complete yet. Lines: pid, cluster, start, port, socket folder, address, shared memory, status. */
export function findPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, port: Number(lines[3]), socketDir: lines[4] ?? '', ready: (lines[7] ?? '').startsWith('ready') };
  } catch {
    return undefined;
  }
}
