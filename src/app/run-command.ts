import { parseArgs } from 'node:util';

import { readConfig } from '#platform/config';
import { createDatabase } from '#platform/db';
import { createLog } from '#platform/log';

import { announce } from './announce.ts';
import { help } from './help.ts';
import { migrationFolders } from './migration-folders.ts';
import { openDatabase } from './open-database.ts';
import { stopSignal } from './stop-signals.ts';

/** Runs one command of the command line; returns the exit code: 0 done, 1 failed, 2 not understood. */
export async function runCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const [command, ...rest] = args;
  const config = readConfig(environment);
  switch (command) {
    case 'serve': {
      const { values } = parseArgs({ args: rest, options: { 'no-worker': { type: 'boolean', default: false } } });
      return serve(config, values['no-worker'] ? 'http' : 'all');
    }
    case 'worker':
      return serve(config, 'worker');
    case 'migrate': {
      const { prepareSchema } = await import('./create-platform.tsx');
      const doors = await openDatabase(config, announce);
      const applied = await prepareSchema(doors, migrationFolders);
      await doors.stop();
      process.stdout.write(applied.length === 0 ? 'Nichts zu tun (nothing to do).\n' : `${applied.join('\n')}\n`);
      return 0;
    }
    case 'seed': {
      const { values } = parseArgs({ args: rest, options: { germany: { type: 'boolean', default: false } } });
      return seed(config, values.germany);
    }
    case 'doctor': {
      const [{ prepareSchema }, { examine }] = await Promise.all([import('./create-platform.tsx'), import('./examine.ts')]);
      const doors = await openDatabase(config, announce);
      await prepareSchema(doors, migrationFolders);
      const database = createDatabase(doors.app, () => undefined);
      const findings = await examine(config, doors, database);
      for (const { ok, text } of findings) process.stdout.write(`${ok ? '✔' : '✘'} ${text}\n`);
      await database.close();
      await doors.stop();
      return findings.every(({ ok }) => ok) ? 0 : 1;
    }
    default:
      process.stderr.write(`Diesen Befehl gibt es nicht (no such command): ${command}\n\n${help}`);
      return 2;
  }
}

async function serve(config: ReturnType<typeof readConfig>, role: 'all' | 'http' | 'worker'): Promise<number> {
  const stopped = stopSignal();
  // Loaded only now: the database starts while the rooms are still being loaded.
  const { launch } = await import('./launch.ts');
  const running = await launch(config, { role, germany: false });
  process.stdout.write(`Gemeinsam (${role}): ${running.address}\n`);
  await stopped;
  await running.close();
  return 0;
}

async function seed(config: ReturnType<typeof readConfig>, germany: boolean): Promise<number> {
  const [{ createPlatform, prepareSchema }, { seedReference }] = await Promise.all([import('./create-platform.tsx'), import('./seed.ts')]);
  const doors = await openDatabase(config, announce);
  await prepareSchema(doors, migrationFolders);
  const platform = await createPlatform({ config, doors, log: createLog(config.logLevel), role: 'http' });
  await seedReference(platform.database, platform.modules, { demo: false, germany }, announce);
  await platform.close();
  await doors.stop();
  return 0;
}
