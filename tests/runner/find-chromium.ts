import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

/** Path of a Chromium: `CHROMIUM_PATH`, one of the machine's, or Debian's, which root may install. Undefined, with the reason printed, when none can be had. */
export function findChromium(): string | undefined {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished !== undefined && wished !== '') {
    if (isProgram(wished)) return wished;
    console.error(`CHROMIUM_PATH names ${wished}, which is not a program that can be run.`);
    return undefined;
  }
  return present() ?? install();
}

function present(): string | undefined {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter), '/Applications/Google Chrome.app/Contents/MacOS', '/Applications/Chromium.app/Contents/MacOS'];
  return folders.flatMap((folder) => [...names, 'Google Chrome', 'Chromium'].map((name) => join(folder, name))).find(isProgram);
}

function install(): string | undefined {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) {
    console.error(`The journeys need a Chromium (${names.join(', ')}). Please install one or name it with CHROMIUM_PATH.`);
    return undefined;
  }
  console.log('No Chromium found: installing that of Debian …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const parameters of [['update', '-q'], ['install', '-q', '-y', '--no-install-recommends', 'chromium']]) {
    const ran = spawnSync('apt-get', parameters, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    if (ran.status !== 0) console.error(`apt-get ${parameters.join(' ')} ended with ${ran.status ?? ran.signal ?? 'an error'}.`);
  }
  const found = present();
  if (found === undefined) console.error('Chromium could not be installed. Please install one or name it with CHROMIUM_PATH.');
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
