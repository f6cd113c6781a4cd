// A program to be killed: the real units, relay and embedded database with fsync on, submitting in a loop.
// Speaks in lines: `ready <folder of the database>`, `ack <account> <key> <application>`, `broken <why>`.
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import type { Actor } from '#kernel/actor';
import type { AccountId } from '#kernel/ids';
import { createApplications } from '#modules/applications';
import { readConfig } from '#platform/config';
import { createLog } from '#platform/log';

import { createPlatform, prepareSchema } from '../../src/app/create-platform.tsx';
import { migrationFolders } from '../../src/app/migration-folders.ts';
import { openDatabase } from '../../src/app/open-database.ts';
import { seedReference } from '../../src/app/seed.ts';
import { anApplication } from './an-application.ts';
import { findBrokenPromises } from './find-broken-promises.ts';

const [run = '0', seed = 'keep'] = process.argv.slice(2);
const clients = 4;
const say = (line: string) => void writeSync(1, `${line}\n`);

const config = readConfig(process.env);
const doors = await openDatabase(config, () => undefined);
const owner = new pg.Pool({ ...doors.owner, max: 1 } as pg.PoolConfig);
owner.on('error', () => undefined);
owner.on('connect', (client) => client.on('error', () => undefined));
if (seed === 'seed') await prepareSchema(doors, migrationFolders);
const read = (file: string): string[] => {
  try {
    return readFileSync(join(config.dataDir, file), 'utf8').split('\n').filter((line) => line !== '');
  } catch {
    return [];
  }
};
const broken = await findBrokenPromises(owner, read('acknowledged'), { settled: false });
for (const why of broken) say(`broken ${why}`);

const platform = await createPlatform({ config, doors, log: createLog('silent'), role: 'worker' });
const { modules, database } = platform;
if (seed === 'seed') await seedReference(database, modules, { demo: false, germany: false }, () => undefined);
await modules.warm();
const applications = createApplications({
  packages: modules.packages,
  competence: modules.competence,
  guests: modules.accounts,
  profile: modules.accounts,
  files: { read: () => Promise.reject(new Error('no files here')) },
  mail: { send: () => Promise.reject(new Error('no mail here')) },
  publicUrl: config.publicUrl,
}).api;

const accountOf = (client: number) => `0197a000-0000-7000-8000-${String(client).padStart(12, '0')}`;

async function submit(account: string, key: string): Promise<void> {
  const actor: Actor = { kind: 'person', accountId: account as AccountId, trustLevel: 'hoch', guest: false };
  const { service: packageId, place: ags, answers } = anApplication;
  const applied = await database.inUnit(actor, (unit) => applications.apply(unit, { packageId, ags, answers, idempotencyKey: key, locale: 'de' }));
  platform.relay?.wake();
  if (!applied.ok) say(`broken submission refused: ${applied.refusal.code}`);
  else if (applied.value.kind === 'invalid') say(`broken answers refused: ${JSON.stringify(applied.value.errors[0])}`);
  else say(`ack ${account} ${key} ${applied.value.receipt.applicationId}`);
}

/** Repeats until the answer is known, as a careful client does with its key. */
async function submitSurely(account: string, key: string): Promise<void> {
  for (;;) {
    try {
      return await submit(account, key);
    } catch {
      // The database was shot; the keeper starts it again.
      await pause(50);
    }
  }
}

const { rows } = await owner.query<{ data_directory: string }>('show data_directory');
say(`ready ${rows[0]?.data_directory ?? ''}`);
const unanswered = read('unanswered').map((line) => line.split(' '));
await Promise.all(
  Array.from({ length: clients }, async (_none, client) => {
    for (const [account = '', key = ''] of unanswered.filter((entry) => entry[0] === accountOf(client))) await submitSurely(account, key);
    for (let count = 0; ; count += 1) {
      const key = `run-${run}-client-${client}-${count}`;
      say(`try ${accountOf(client)} ${key}`);
      await submitSurely(accountOf(client), key);
    }
  }),
);
