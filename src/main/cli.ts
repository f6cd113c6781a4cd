import { runCommand } from '../app/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), process.env).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
