import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresFault } from './fault.ts';
import { faultOfFolder } from './fault-of-folder.ts';
import { processIdentity } from './process-identity.ts';

const takeoverAgeMs = 10_000;

/**
 * Claims a data folder for this process. A claim whose process is gone (kill -9, power cut) is taken over; a living one refuses with `inUse`.
 * Returns the release.
 */
export async function lockFolder(dataDir: string): Promise<() => void> {
  const file = join(dataDir, 'owner.json');
  const takeover = `${file}.takeover`;
  const mine = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) });
  const release = (): void => {
    if (readText(file) === mine) rmSync(file, { force: true });
  };
  for (;;) {
    if (claim(dataDir, file, mine)) return release;
    refuseLiving(dataDir, file);
    // Two newcomers may find the same dead claim; the one that makes this second file replaces it, the other looks again.
    if (claim(dataDir, takeover, mine)) {
      try {
        refuseLiving(dataDir, file);
        writeFileSync(`${file}.${process.pid}`, mine, { mode: 0o600 });
        renameSync(`${file}.${process.pid}`, file);
        return release;
      } finally {
        rmSync(takeover, { force: true });
      }
    }
    if (Date.now() - (statSync(takeover, { throwIfNoEntry: false })?.mtimeMs ?? 0) > takeoverAgeMs) rmSync(takeover, { force: true });
    await pause(20);
  }
}

function claim(dataDir: string, file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw faultOfFolder(dataDir, error) ?? error;
  }
}

function refuseLiving(dataDir: string, file: string): void {
  const owner = /"pid":(\d+),"identity":"([^"]*)"/.exec(readText(file) ?? '');
  if (owner?.[1] === undefined) return;
  if (processIdentity(Number(owner[1])) === owner[2]) throw new EmbeddedPostgresFault('inUse', [dataDir, owner[1]]);
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
