import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { EmbeddedPostgresFault } from './fault.ts';
import { faultOfFolder } from './fault-of-folder.ts';
import { runProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

/** A fresh cluster takes 40 MB, its first write-ahead log 16 MB, reference data and indexes the rest. */
const neededBytes = 150e6;

/**
 * Creates a cluster with initdb: UTF-8, German ICU collation, scram on the Unix socket, no network. It is made beside its place and renamed,
 * so a cut in the middle leaves nothing that looks like a database.
 */
export async function createCluster(user: ServerUser, runtime: string, password: string, sync: boolean): Promise<void> {
  const space = statfsSync(user.home);
  if (space.bavail * space.bsize < neededBytes) throw new EmbeddedPostgresFault('noSpace', [user.home]);
  const draft = join(user.home, 'postgres.new');
  const passwordFile = join(user.home, 'postgres.password');
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { mode: 0o700 });
    rmSync(passwordFile, { force: true });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const path of [draft, passwordFile]) if (user.owner !== undefined) chownSync(path, user.owner.uid, user.owner.gid);
    const access = ['-U', 'postgres', `--pwfile=${passwordFile}`, '--auth-local=scram-sha-256', '--auth-host=reject'];
    const language = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=de-DE', `--locale=${neutralLocale()}`];
    const parameters = ['-D', draft, ...access, ...language, ...(sync ? [] : ['--no-sync'])];
    const child = runProgram(user, join(runtime, 'bin', 'initdb'), parameters, ['ignore', 'pipe', 'pipe']);
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw faultOfFolder(user.home, said) ?? new EmbeddedPostgresFault('failed', ['initdb', said.slice(-2000)]);
    renameSync(draft, join(user.home, 'postgres'));
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** ICU sorts and folds; the C library's part only has to know UTF-8, and be there on every machine. */
function neutralLocale(): string {
  if (existsSync('/usr/lib/locale/C.utf8') || existsSync('/usr/lib/locale/C.UTF-8')) return 'C.UTF-8';
  try {
    return /^C\.utf-?8$/im.exec(execFileSync('locale', ['-a'], { encoding: 'utf8' }))?.[0] ?? 'C';
  } catch {
    return 'C';
  }
}
