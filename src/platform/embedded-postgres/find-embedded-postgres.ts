import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { makeConnections, type Connections } from './connection.ts';
import { findPostmasterFile } from './postmaster-file.ts';
import { processIdentity } from './process-identity.ts';
import { loadPasswords } from './secret.ts';
import { homeOf } from './server-user.ts';

/** Ways to reach the built-in server that another process runs on this data folder right now; undefined when none is ready. */
export function findEmbeddedPostgres(options: { readonly dataDir: string }): Connections | undefined {
  if (!existsSync(options.dataDir)) return undefined;
  const dataDir = realpathSync(options.dataDir);
  const running = findPostmasterFile(join(homeOf(dataDir), 'postgres'));
  if (running === undefined || !running.ready || processIdentity(running.pid) === undefined) return undefined;
  return makeConnections(running.socketDir, running.port, loadPasswords(dataDir, true));
}
