import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs this Node with the given parameters, output as it comes, nothing to read; passes Ctrl-C on and ends with it. Answers the exit code. */
export async function runCommand(parameters: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
  const stop = (signal: NodeJS.Signals): void => {
    child.kill(signal);
    child.once('exit', () => process.exit(130));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
  return code ?? 1;
}
