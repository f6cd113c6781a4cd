import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeConnections, type Connections } from './connection.ts';
import { createCluster } from './create-cluster.ts';
import { EmbeddedPostgresFault } from './fault.ts';
import { faultOfFolder } from './fault-of-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { launchServer, type Launch, type Server } from './launch-server.ts';
import { provideRuntime, type Runtime } from './runtime.ts';
import { loadPasswords } from './secret.ts';
import { chooseServerUser, homeOf, type ServerUser } from './server-user.ts';
import { settlePrevious } from './settle-previous.ts';
import { makeSocketFolder, temporarySocketRoot } from './socket-folder.ts';

/** What takes longer than a person expects: `creating` the cluster, `recovering` after a cut, `stopping` a server left over, `restarting` after it died. */
export type EmbeddedPostgresStep = 'creating' | 'recovering' | 'stopping' | 'restarting';

export interface EmbeddedPostgresOptions {
  /** Folder that holds cluster, log and secrets; made when missing. One process at a time. */
  readonly dataDir: string;
  /** Only names the socket file; nothing listens on the network. Default 5432. */
  readonly port?: number;
  /** False for throw-away test clusters only: a power cut may lose everything. Default true. */
  readonly fsync?: boolean;
  readonly report?: (step: EmbeddedPostgresStep) => void;
}

export interface EmbeddedPostgres extends Connections {
  /** `18.4`. */
  readonly version: string;
  /** Process number of the server now; changes when it had to be started again. */
  readonly pid: number;
  /** Ends all connections, writes a checkpoint, frees the data folder. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts the built-in PostgreSQL on a data folder, creating the cluster on first use, and keeps it running: a server that dies is started again
 * at the same address. Works as root and as an ordinary user.
 * @throws EmbeddedPostgresFault with a sentence a person can act on.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const report = options.report ?? ((): void => undefined);
  const dataDir = prepareFolder(options.dataDir);
  const release = await lockFolder(dataDir);
  try {
    await settlePrevious(join(homeOf(dataDir), 'postgres'), () => report('stopping'));
    const user = chooseServerUser(dataDir);
    const cluster = join(user.home, 'postgres');
    const passwordOf = loadPasswords(dataDir, existsSync(join(cluster, 'PG_VERSION')));
    const runtime = provideRuntime((folder) => user.canEnter(folder), join(user.home, 'postgres-runtime'));
    const fsync = options.fsync ?? true;
    if (!existsSync(join(cluster, 'PG_VERSION'))) {
      report('creating');
      await createCluster(user, runtime.folder, passwordOf('postgres'), fsync);
    }
    checkCluster(cluster, user, runtime);
    const launch: Launch = { user, runtime: runtime.folder, socketDir: makeSocketFolder(user), port: options.port ?? 5432, fsync };
    const keeper = await keepRunning(launch, report);
    return {
      ...makeConnections(launch.socketDir, launch.port, passwordOf),
      version: runtime.version,
      get pid() {
        return keeper.pid();
      },
      stop: async () => {
        await keeper.stop();
        if (dirname(launch.socketDir) === temporarySocketRoot) rmSync(launch.socketDir, { recursive: true, force: true });
        release();
      },
    };
  } catch (error) {
    release();
    if (error instanceof EmbeddedPostgresFault) throw error;
    throw faultOfFolder(dataDir, error) ?? error;
  }
}

function prepareFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    return realpathSync(dataDir);
  } catch (error) {
    // On a read-only disk Node reports ENOENT here.
    throw faultOfFolder(dataDir, error) ?? new EmbeddedPostgresFault('notWritable', [dataDir], { cause: error });
  }
}

function checkCluster(cluster: string, user: ServerUser, runtime: Runtime): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const major = runtime.version.split('.')[0] ?? '';
  if (made !== major) throw new EmbeddedPostgresFault('otherVersion', [cluster, `${made}, ${major}`]);
  // Another owner: the folder was moved, or the machine now offers (or lacks) user namespaces.
  if (user.owner !== undefined && statSync(cluster).uid !== user.owner.uid) {
    execFileSync('chown', ['-R', `${user.owner.uid}:${user.owner.gid}`, cluster]);
  }
}

const stopPatienceMs = 20_000;
const longestPauseMs = 5_000;

async function keepRunning(launch: Launch, report: (step: EmbeddedPostgresStep) => void): Promise<{ pid(): number; stop(): Promise<void> }> {
  let stopping = false;
  let server = await launchServer(launch, () => report('recovering'));
  const interrupt = (): void => server.signal('SIGINT');
  process.once('exit', interrupt);

  const watch = async (watched: Server): Promise<void> => {
    await watched.ended;
    for (let wait = 50; !stopping; wait = Math.min(wait * 2, longestPauseMs)) {
      report('restarting');
      try {
        server = await launchServer(launch, () => report('recovering'));
        if (stopping) server.signal('SIGINT');
        return await watch(server);
      } catch {
        // A full disk, for one: the log says so, and the next attempt may find space.
        await pause(wait, undefined, { ref: false });
      }
    }
  };
  const watched = watch(server);

  return {
    pid: () => server.pid,
    stop: async () => {
      stopping = true;
      server.signal('SIGINT');
      const impatience = setTimeout(() => server.signal('SIGQUIT'), stopPatienceMs);
      await watched;
      clearTimeout(impatience);
      process.removeListener('exit', interrupt);
    },
  };
}
