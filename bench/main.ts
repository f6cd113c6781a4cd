import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

import type { Figure } from './figure.ts';

const benches: Readonly<Record<string, () => Promise<() => Promise<Figure[]>>>> = {
  submissions: async () => (await import('./submissions.ts')).submissions,
  page: async () => (await import('./page.ts')).page,
  start: async () => (await import('./start.ts')).start,
  finder: async () => (await import('./finder.ts')).finder,
  einvoice: async () => (await import('./einvoice.ts')).einvoice,
};

// `npm run bench [-- NAME …]`: measures, prints a table, keeps the last figures of every name in results/latest.json.
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(`Unbekannt (unknown): ${unknown.join(', ')}. Es gibt (there is): ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
const results = join(import.meta.dirname, 'results');
const file = join(results, 'latest.json');
mkdirSync(results, { recursive: true });
let good = true;
for (const [name, load] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name} …`);
  const figures = await (await load())();
  console.table(
    Object.fromEntries(figures.map((figure, index) => [index + 1, {
      figure: figure.name,
      ours: figure.ours,
      baseline: figure.baseline ?? '–',
      of: figure.baselineName,
      unit: figure.unit,
      ratio: figure.ratio ?? '–',
      wanted: figure.wanted,
      good: figure.good === null ? '' : figure.good ? 'yes' : 'NO',
    }])),
  );
  for (const { note } of figures) if (note !== undefined) console.log(`  ${note}`);
  if (figures.some((figure) => figure.good === false)) good = false;
  keep(name, figures);
}
process.exit(good ? 0 : 1);

function keep(name: string, figures: readonly Figure[]): void {
  let before: Record<string, unknown> = {};
  try {
    before = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    // The first run on this clone.
  }
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', node: process.version, system: process.platform };
  writeFileSync(file, `${JSON.stringify({ ...before, [name]: { measuredAt: new Date().toISOString(), machine, figures } }, null, 2)}\n`);
}
