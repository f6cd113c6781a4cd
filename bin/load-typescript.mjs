// Loads .ts and .tsx through esbuild with one cache file for all of them. tsx does the same with a file per module and a loader thread, which at 600 modules
// costs a second of every start; a bundle would be as fast but moves import.meta.url away from the migrations and assets that lie beside the code.
import { createRequire, registerHooks } from 'node:module';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const settings = {
  format: 'esm',
  target: `node${process.versions.node.split('.')[0]}`,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  sourcesContent: false,
};
const key = `${require('esbuild/package.json').version} ${JSON.stringify(settings)}`;
const cacheFile = join(root, 'node_modules', '.cache', 'gemeinsam', 'typescript.json');
const cache = readCache();
let changed = false;

registerHooks({
  load(url, context, next) {
    if (!/^file:.*\.tsx?$/.test(url)) return next(url, context);
    const file = fileURLToPath(url);
    const { mtimeMs, size } = statSync(file);
    const stamp = `${mtimeMs} ${size}`;
    let entry = cache.get(file);
    if (entry === undefined || entry.stamp !== stamp) {
      const source = readFileSync(file, 'utf8');
      const loader = file.endsWith('x') ? 'tsx' : 'ts';
      entry = { stamp, code: require('esbuild').transformSync(source, { ...settings, loader, sourcefile: file }).code };
      cache.set(file, entry);
      if (!changed) setTimeout(writeCache, 1000).unref();
      changed = true;
    }
    return { format: 'module', source: entry.code, shortCircuit: true };
  },
});
process.once('exit', writeCache);

function readCache() {
  try {
    const stored = JSON.parse(readFileSync(cacheFile, 'utf8'));
    return new Map(stored.key === key ? stored.entries : []);
  } catch {
    return new Map();
  }
}

function writeCache() {
  if (!changed) return;
  changed = false;
  const draft = `${cacheFile}.${process.pid}`;
  try {
    mkdirSync(dirname(cacheFile), { recursive: true });
    writeFileSync(draft, JSON.stringify({ key, entries: [...cache] }));
    renameSync(draft, cacheFile);
  } catch {
    // A read-only image translates anew at each start.
  }
}
