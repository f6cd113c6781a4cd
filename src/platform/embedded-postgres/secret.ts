import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresFault } from './fault.ts';

/**
 * The passwords of the cluster: one random secret in `<dataDir>/secrets/postgres` (0600), every role's password is derived from it.
 * Nothing has to be remembered per role, and a lost secret is found before the database starts, not at the first sign-in.
 */
export function loadPasswords(dataDir: string, clusterExists: boolean): (user: string) => string {
  const folder = join(dataDir, 'secrets');
  const file = join(folder, 'postgres');
  if (!existsSync(file)) {
    if (clusterExists) throw new EmbeddedPostgresFault('secretLost', [dataDir]);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const handle = openSync(`${file}.new`, 'w', 0o600);
    writeSync(handle, randomBytes(32).toString('base64url'));
    fsyncSync(handle);
    closeSync(handle);
    renameSync(`${file}.new`, file);
  }
  const secret = readFileSync(file, 'utf8').trim();
  return (user) => createHmac('sha256', secret).update(user).digest('base64url');
}
