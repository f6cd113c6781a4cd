import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Tally } from './tally.ts';

/**
 * Runs test files with node:test and counts. `together` = all in one process (fast: everything is loaded once), otherwise one process per file, one after the other.
 * A run that breaks off without a summary counts as one failure.
 */
export async function runTests(files: readonly string[], together: boolean): Promise<Tally> {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'gemeinsam-tests-'));
  const report = join(folder, 'report.tap');
  const mode = together ? '--test-isolation=none' : '--test-concurrency=1';
  const spoken = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const counted = ['--test-reporter=tap', `--test-reporter-destination=${report}`];
  const parameters = ['--import', import.meta.resolve('tsx'), '--test', mode, '--test-force-exit', ...spoken, ...counted, ...files];
  try {
    const code = await runCommand(parameters);
    return count(readText(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(report: string, code: number): Tally {
  const total = (name: string): number => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(report)?.[1] ?? Number.NaN);
  const passed = total('pass');
  const failed = total('fail') + total('cancelled');
  if (Number.isNaN(passed + failed)) {
    console.error('The test run broke off before its summary.');
    return { passed: 0, failed: 1 };
  }
  if (total('skipped') + total('todo') > 0) console.log(`Not run: ${total('skipped')} skipped, ${total('todo')} to do.`);
  if (passed + failed === 0) console.error('No test was found in these files.');
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
