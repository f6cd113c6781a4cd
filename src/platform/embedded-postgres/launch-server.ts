import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresFault } from './fault.ts';
import { faultOfFolder } from './fault-of-folder.ts';
import { findPostmasterFile } from './postmaster-file.ts';
import { runProgram } from './run-program.ts';
import { serverSettings } from './server-settings.ts';
import type { ServerUser } from './server-user.ts';

export interface Launch {
  readonly user: ServerUser;
  readonly runtime: string;
  readonly socketDir: string;
  readonly port: number;
  readonly fsync: boolean;
}

export interface Server {
  readonly pid: number;
  /** Settles when the process has ended. */
  readonly ended: Promise<void>;
  signal(name: NodeJS.Signals): void;
}

const logLimitBytes = 5e6;
const slowStartMs = 2_000;
const attempts = 100;

/** Starts the server on an existing cluster and returns when it accepts connections, however long crash recovery takes. */
export async function launchServer(launch: Launch, onRecovering: () => void): Promise<Server> {
  const log = join(launch.user.home, 'postgres.log');
  for (let attempt = 1; ; attempt += 1) {
    if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > logLimitBytes) renameSync(log, `${log}.1`);
    const from = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
    const server = spawnServer(launch, log);
    if (await becomesReady(server, join(launch.user.home, 'postgres'), onRecovering)) return server;
    const said = readFileSync(log).subarray(from).toString();
    // Backends of a killed server need a moment to notice; until then PostgreSQL rightly refuses.
    const backendsLinger = /shared memory block .* still in use|lock file "postmaster.pid" already exists/.test(said);
    if (!backendsLinger || attempt === attempts) {
      throw faultOfFolder(launch.user.home, said) ?? new EmbeddedPostgresFault('failed', ['postgres', said.slice(-2000)]);
    }
    await pause(100);
  }
}

function spawnServer(launch: Launch, log: string): Server {
  const handle = openSync(log, 'a', 0o600);
  try {
    const program = join(launch.runtime, 'bin', 'postgres');
    const place = ['-D', join(launch.user.home, 'postgres'), '-k', launch.socketDir, '-p', String(launch.port)];
    const child = runProgram(launch.user, program, [...place, ...serverSettings(launch.fsync)], ['ignore', handle, handle]);
    child.unref();
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    return { pid: child.pid ?? -1, ended, signal: (name) => void child.kill(name) };
  } finally {
    closeSync(handle);
  }
}

async function becomesReady(server: Server, cluster: string, onRecovering: () => void): Promise<boolean> {
  let over = false;
  void server.ended.then(() => (over = true));
  const slowAt = Date.now() + slowStartMs;
  let told = false;
  while (!over) {
    const file = findPostmasterFile(cluster);
    if (file?.pid === server.pid && file.ready) return true;
    if (!told && Date.now() > slowAt) {
      told = true;
      onRecovering();
    }
    await pause(5);
  }
  return false;
}
