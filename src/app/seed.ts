import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Actor } from '#kernel/actor';
import type { Database } from '#platform/db';
import { loadReference } from '#modules/competence';

import { readGermany, readReference } from '../../seeds/reference/read-reference.ts';
import type { Modules } from './modules.ts';

const library = fileURLToPath(new URL('../../packages-library', import.meta.url));
const seeding: Actor = { kind: 'process', name: 'seed' };

/** Every package folder as parsed JSON, by file name. */
export function readPackageLibrary(folder = library): Record<string, unknown>[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const path = join(folder, entry.name);
      const files = readdirSync(path).filter((file) => file.endsWith('.json'));
      return Object.fromEntries(files.map((file) => [file, JSON.parse(readFileSync(join(path, file), 'utf8')) as unknown]));
    });
}

/** Reference data and service packages; repeated, it changes only what is new. */
export async function seedReference(database: Database, modules: Pick<Modules, 'packages'>, options: { demo: boolean; germany: boolean }, report: (step: string) => void): Promise<void> {
  report('reference');
  await database.inUnit(seeding, (unit) => loadReference(unit, readReference({ demo: options.demo })));
  if (options.germany) {
    report('germany');
    await database.inUnit(seeding, (unit) => loadReference(unit, readGermany()));
  }
  report('packages');
  for (const files of readPackageLibrary()) {
    const published = await database.inUnit(seeding, (unit) => modules.packages.publish(unit, files));
    if (!published.ok) throw new Error(`a package of the library was refused: ${published.refusal.code} ${JSON.stringify(published.refusal.params)}`);
  }
}
