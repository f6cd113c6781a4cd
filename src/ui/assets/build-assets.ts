import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The built style sheets, script and fonts of one platform version. */
export interface BuiltAssets {
  /** Public addresses of the style sheets, in order. */
  readonly css: string[];
  /** Public address of the one script (an ES module). */
  readonly js: string;
  /** Public address → file on disk and its media type. Names carry a hash of the content: serve them as immutable. */
  readonly files: Map<string, { readonly path: string; readonly type: string }>;
}

const uiFolder = fileURLToPath(new URL('..', import.meta.url));
const kernFolder = dirname(createRequire(import.meta.url).resolve('@kern-ux/native/package.json'));
const fontFolder = join(kernFolder, 'dist/fonts/fira-sans');
const prefix = '/assets';
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Changes when anything does that decides what is built; this file counts too. */
async function fingerprint(): Promise<string> {
  const folders = ['styles', 'enhance', 'texts', 'assets'].map((name) => join(uiFolder, name));
  const names = (await Promise.all(folders.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))))).flat();
  const states = await Promise.all([...names, join(kernFolder, 'package.json')].map(async (path) => {
    const state = await stat(path);
    return `${path} ${state.size} ${state.mtimeMs}`;
  }));
  return createHash('sha256').update(states.toSorted().join('\n')).digest('hex');
}

interface Manifest {
  readonly inputs: string;
  readonly css: string[];
  readonly js: string;
  readonly names: string[];
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'inputs' in value && 'css' in value && 'js' in value && 'names' in value && Array.isArray(value.names);
}

async function findManifest(outDir: string, inputs: string): Promise<Manifest | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8'));
    if (!isManifest(manifest) || manifest.inputs !== inputs) return undefined;
    await Promise.all(manifest.names.map((name) => stat(join(outDir, name))));
    return manifest;
  } catch {
    return undefined; // No usable earlier build: build anew.
  }
}

function assetsOf(outDir: string, manifest: Manifest): BuiltAssets {
  const files = new Map(manifest.names.map((name) => [
    `${prefix}/${name}`,
    { path: join(outDir, name), type: mediaTypes[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream' },
  ]));
  return { css: manifest.css, js: manifest.js, files };
}

/**
 * Puts KERN's style sheet (unchanged, as its licence EUPL-1.2 makes simplest), our own, the browser script and three weights of Fira Sans
 * into `outDir`, every file named after its content, to be served under `/assets/`. Unchanged inputs are not built again. Throws a fault when esbuild fails.
 */
export async function buildAssets(outDir: string): Promise<BuiltAssets> {
  const inputs = await fingerprint();
  const earlier = await findManifest(outDir, inputs);
  if (earlier !== undefined) return assetsOf(outDir, earlier);
  await mkdir(outDir, { recursive: true });
  const result = await build({
    absWorkingDir: uiFolder,
    entryPoints: { site: join(uiFolder, 'styles/site.css'), enhance: join(uiFolder, 'enhance/enhance.ts') },
    outdir: outDir,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: prefix,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    alias: { 'fira-sans': fontFolder },
    loader: { '.woff2': 'file' },
    legalComments: 'none',
    tsconfig: join(uiFolder, 'enhance/tsconfig.json'),
    write: false,
  });
  const names = await Promise.all(result.outputFiles.map(async (file) => {
    const name = basename(file.path);
    await writeFile(join(outDir, name), file.contents);
    return name;
  }));
  const kern = await readFile(join(kernFolder, 'dist/kern.min.css'));
  const kernName = `kern-${createHash('sha256').update(kern).digest('hex').slice(0, 10)}.css`;
  await writeFile(join(outDir, kernName), kern);
  const address = (ending: string) => names.filter((name) => name.endsWith(ending)).map((name) => `${prefix}/${name}`);
  const js = address('.js')[0];
  if (js === undefined) throw new Error('the bundler produced no script');
  const manifest: Manifest = { inputs, css: [`${prefix}/${kernName}`, ...address('.css')], js, names: [kernName, ...names] };
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest));
  return assetsOf(outDir, manifest);
}
