import { help } from '../app/help.ts';

const args = process.argv.slice(2);
const [command, ...rest] = args;
const output = { out: (text: string) => void process.stdout.write(text), error: (text: string) => void process.stderr.write(text) };

/** What only computes loads neither the database nor the platform. */
async function run(): Promise<number> {
  switch (command) {
    case undefined:
    case '--help':
    case '-h':
    case 'help':
      output.out(help);
      return command === undefined ? 2 : 0;
    case 'inhouse': {
      const { inhouseCommand } = await import('../app/inhouse-command.ts');
      return inhouseCommand(rest, output);
    }
    case 'invoices': {
      const { checkInvoicesCommand } = await import('../app/check-invoices.ts');
      return checkInvoicesCommand(rest, output);
    }
    case 'competence': {
      const { competenceCommand } = await import('../app/competence-command.ts');
      return competenceCommand(rest, output);
    }
    default: {
      const { runCommand } = await import('../app/run-command.ts');
      return runCommand(args, process.env);
    }
  }
}

process.exitCode = await run().catch((error: unknown) => {
  output.error(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
