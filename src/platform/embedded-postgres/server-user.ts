import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As whom the server runs and where its files lie. */
export interface ServerUser {
  /** Owner of the files of the cluster; undefined: we are an ordinary user and so is the server. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
  /** Options for spawn, and the words put before program and arguments. */
  readonly spawn: { readonly uid?: number; readonly gid?: number };
  readonly prefix: readonly string[];
  /** Folder that holds cluster, socket and log: the data folder, or another one when no other user can enter that. */
  readonly home: string;
  canEnter(folder: string): boolean;
}

/** Where the cluster of a data folder lies; differs from it only after a move (see chooseServerUser). */
export function homeOf(dataDir: string): string {
  const pointer = join(dataDir, 'postgres.location');
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : dataDir;
}

/**
 * PostgreSQL refuses to run as root. As root we take, in this order: the user `postgres` or `nobody` where it can enter the data folder;
 * a user namespace that shows root as `nobody` (data below a 0700 home stays where it is); a folder under /var/lib that the data folder points to
 * (containers without namespaces).
 */
export function chooseServerUser(dataDir: string): ServerUser {
  if (process.getuid?.() !== 0) return serverUser(undefined, {}, [], dataDir);
  const other = otherUser();
  const direct = serverUser(other, other, [], homeOf(dataDir));
  if (direct.canEnter(direct.home)) return direct;

  const mapped = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'];
  const namespace = serverUser({ uid: 0, gid: 0 }, {}, mapped, homeOf(dataDir));
  if (namespace.canEnter(namespace.home)) return namespace;

  const home = join('/var/lib/gemeinsam', randomBytes(6).toString('hex'));
  mkdirSync(home, { recursive: true });
  chmodSync('/var/lib/gemeinsam', 0o711);
  chmodSync(home, 0o711);
  move(join(dataDir, 'postgres'), join(home, 'postgres'));
  writeFileSync(join(dataDir, 'postgres.location'), `${home}\n`);
  return serverUser(other, other, [], home);
}

const nobody = 65_534;

function serverUser(owner: ServerUser['owner'], spawn: ServerUser['spawn'], prefix: readonly string[], home: string): ServerUser {
  const canEnter = (folder: string): boolean => {
    const [program, ...rest] = [...prefix, '/bin/sh', '-c', 'cd "$1"', 'sh', folder];
    return program !== undefined && spawnSync(program, rest, { ...spawn, cwd: '/', stdio: 'ignore' }).status === 0;
  };
  return { owner, spawn, prefix, home, canEnter };
}

function otherUser(): { uid: number; gid: number } {
  const accounts = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  const line = /^postgres:[^:]*:(\d+):(\d+):/m.exec(accounts) ?? /^nobody:[^:]*:(\d+):(\d+):/m.exec(accounts);
  return { uid: Number(line?.[1] ?? nobody), gid: Number(line?.[2] ?? nobody) };
}

function move(from: string, to: string): void {
  if (!existsSync(from)) return;
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    rmSync(from, { recursive: true });
  }
}
