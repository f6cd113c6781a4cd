import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { ServerUser } from './server-user.ts';

const setpriv = '/usr/bin/setpriv';

/**
 * Starts a program of the runtime as the server's user, in a session of its own: Ctrl-C in the terminal must reach only the platform, which then stops
 * the database after its last unit of work. Where setpriv exists the server is told to stop when the platform dies by kill -9.
 */
export function runProgram(user: ServerUser, program: string, parameters: readonly string[], stdio: StdioOptions): ChildProcess {
  // Behind the namespace, because changing credentials clears the wish again.
  const guard = existsSync(setpriv) ? [setpriv, '--pdeathsig', 'INT', '--'] : [];
  const [first = program, ...rest] = [...user.prefix, ...guard, program, ...parameters];
  const environment = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_MESSAGES: 'C', TZ: 'UTC' };
  return spawn(first, rest, { ...user.spawn, cwd: '/', detached: true, env: environment, stdio });
}
