import { help } from '../app/help.ts';

const args = process.argv.slice(2);
const [command] = args;
if (command === undefined || ['--help', '-h', 'help'].includes(command)) {
  process.stdout.write(help);
  process.exitCode = command === undefined ? 2 : 0;
} else {
  const { runCommand } = await import('../app/run-command.ts');
  process.exitCode = await runCommand(args, process.env).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
}
