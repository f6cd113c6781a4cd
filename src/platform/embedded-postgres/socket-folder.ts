import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** Parent of socket folders that do not fit below a long data folder. */
export const temporarySocketRoot = '/tmp';

/** sockaddr_un holds 108 bytes on Linux and 104 on macOS; the file is called `.s.PGSQL.<port>`. */
const longestFolder = 104 - '/.s.PGSQL.65535'.length - 1;

/** Makes an empty folder for the server's socket that only the server's user (and root) can enter. */
export function makeSocketFolder(user: ServerUser): string {
  const near = join(user.home, 'socket');
  const fits = Buffer.byteLength(near) <= longestFolder;
  if (fits) {
    rmSync(near, { recursive: true, force: true });
    mkdirSync(near);
  }
  const folder = fits ? near : mkdtempSync(join(temporarySocketRoot, 'gemeinsam-'));
  if (user.owner !== undefined) chownSync(folder, user.owner.uid, user.owner.gid);
  chmodSync(folder, 0o700);
  return folder;
}
