import type { Config } from '#platform/config';
import { createLog } from '#platform/log';

import { announce } from './announce.ts';
import type { Platform } from './create-platform.tsx';
import { migrationFolders } from './migration-folders.ts';
import { openDatabase } from './open-database.ts';

export interface Running {
  readonly address: string;
  readonly platform: Platform;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly role: 'all' | 'http' | 'worker';
  /** Prepares the demo world and writes its authenticator file here; only for `npm start`. */
  readonly demoFolder?: string;
  readonly germany: boolean;
  /** False when the data is known to be there, e.g. for a second server. */
  readonly seed?: boolean;
}

/** Database → schema → data → platform → pages. Undoes what was started when a later step fails. */
export async function launch(config: Config, options: LaunchOptions): Promise<Running> {
  const log = createLog(config.logLevel);
  announce('database');
  // The rooms are loaded while the database starts.
  const opening = openDatabase(config, announce);
  const loading = Promise.all([import('./create-platform.tsx'), import('./seed.ts'), import('./seed-demo.ts')]);
  loading.catch(() => undefined);
  const doors = await opening;
  try {
    const [{ createPlatform, prepareSchema }, { seedReference }, { seedDemo }] = await loading;
    announce('schema');
    await prepareSchema(doors, migrationFolders);
    const platform = await createPlatform({ config, doors, log, role: options.role });
    try {
      if (options.seed !== false) await seedReference(platform.database, platform.modules, { demo: config.demo, germany: options.germany }, announce);
      if (options.demoFolder !== undefined) {
        announce('demo');
        await seedDemo(platform.database, platform.modules, options.demoFolder);
      }
      await platform.modules.warm();
      await platform.listen();
      return {
        address: config.publicUrl,
        platform,
        async close() {
          await platform.close();
          await doors.stop();
        },
      };
    } catch (error) {
      await platform.close();
      throw error;
    }
  } catch (error) {
    await doors.stop();
    throw error;
  }
}
