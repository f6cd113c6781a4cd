import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './runner/find-chromium.ts';
import { runCommand } from './runner/run-command.ts';
import { runTests } from './runner/run-tests.ts';
import type { Tally } from './runner/tally.ts';

// `npm test` runs everything; `npm test -- competence` only the test files whose path holds the word.
process.chdir(join(import.meta.dirname, '..'));
// Tests speak to the server they start themselves, never to the one a developer works on.
for (const name of ['DATABASE_URL', 'GEMEINSAM_DATA', 'PORT', 'NODE_ENV']) Reflect.deleteProperty(process.env, name);

const patterns = process.argv.slice(2);
const failures: string[] = [];
let passed = 0;
let failed = 0;

async function step(name: string, work: () => Promise<Tally> | Tally): Promise<void> {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  const began = performance.now();
  const tally = await work();
  passed += tally.passed;
  failed += tally.failed;
  if (tally.failed > 0) failures.push(name);
  console.log(`   ${tally.passed} passed, ${tally.failed} failed, ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** A program that says yes or no counts as one test. */
function check(name: string, parameters: readonly string[]): Promise<void> {
  return step(name, async () => ((await runCommand(parameters)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
}

function testFiles(): string[] {
  const all = globSync(['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'demo/**/*.test.{ts,tsx}', 'bench/**/*.test.ts', 'packages-library/**/*.test.ts']);
  return all.filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern))).toSorted();
}

const files = testFiles();
const journeys = files.filter((file) => file.startsWith(join('tests', 'journeys')));
const walls = files.filter((file) => file === join('tests', 'laws', 'walls.test.ts'));
const others = files.filter((file) => !journeys.includes(file) && !walls.includes(file));

if (files.length === 0) {
  await step(`tests matching ${patterns.join(', ')}`, () => ({ passed: 0, failed: 1 }));
}
await step('browser', () => {
  const chromium = findChromium();
  if (chromium === undefined) return { passed: 0, failed: 1 };
  process.env['CHROMIUM_PATH'] = chromium;
  console.log(`   ${chromium}`);
  return { passed: 1, failed: 0 };
});
if (patterns.length === 0) {
  for (const project of ['tsconfig.json', 'src/ui/enhance/tsconfig.json', 'demo/tsconfig.json'].filter((file) => existsSync(file))) {
    await check(`types: ${project}`, ['node_modules/typescript-native/bin/tsc', '--noEmit', '-p', project]);
  }
  const folders = ['bin', 'src', 'tests', 'demo', 'bench'].filter((folder) => existsSync(folder));
  await check('lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--quiet', ...folders]);
}
if (walls.length > 0) await step('walls', () => runTests(walls, true));
if (patterns.length === 0) await check('dead code', ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints']);
if (others.length > 0) await step(`tests: ${others.length} files`, () => runTests(others, true));
if (journeys.length > 0) await step(`journeys: ${journeys.length} files`, () => runTests(journeys, false));

console.log(failures.length === 0 ? '' : `\nFailed: ${failures.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
