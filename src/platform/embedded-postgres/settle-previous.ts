import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresFault } from './fault.ts';
import { findPostmasterFile } from './postmaster-file.ts';
import { processIdentity } from './process-identity.ts';
import { temporarySocketRoot } from './socket-folder.ts';

const patienceMs = { SIGINT: 20_000, SIGQUIT: 10_000 } as const;

/**
 * Clears what an earlier run left behind: a server that outlived its parent is stopped, a pid file whose number belongs to somebody else by now is defused.
 * A pid file of a dead server stays: PostgreSQL reads it to see whether old backends still hold the shared memory.
 */
export async function settlePrevious(cluster: string, onStopping: () => void): Promise<void> {
  const previous = findPostmasterFile(cluster);
  if (previous === undefined) return;
  const identity = processIdentity(previous.pid);
  if (identity !== undefined && commandLine(previous.pid).includes(cluster)) {
    onStopping();
    await stop(cluster, previous.pid, identity);
  } else if (identity !== undefined) {
    const file = join(cluster, 'postmaster.pid');
    // No process has this number, so PostgreSQL takes the file for stale and still checks the shared memory named in it.
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, '999999999'));
  }
  if (dirname(previous.socketDir) === temporarySocketRoot) rmSync(previous.socketDir, { recursive: true, force: true });
}

async function stop(cluster: string, pid: number, identity: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const until = Date.now() + patienceMs[signal];
    try {
      process.kill(pid, signal);
    } catch {
      // Gone in between, or not ours to stop: the next look tells.
    }
    while (Date.now() < until) {
      if (processIdentity(pid) !== identity) return;
      await pause(10);
    }
  }
  throw new EmbeddedPostgresFault('stillRunning', [cluster, String(pid)]);
}

function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
