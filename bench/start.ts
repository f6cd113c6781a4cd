import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

import { startEmbeddedPostgres } from '#platform/embedded-postgres';

import { freePort } from '../tests/faults/open-world.ts';
import { compare, median, round, type Figure } from './figure.ts';

const rounds = 3;
const limitMegabytes = 400;
const root = join(import.meta.dirname, '..');

/** The second `serve` on a prepared folder to its first page, and the memory of platform and database at rest. */
export async function start(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gemeinsam-bench-start-'));
  const bareDir = mkdtempSync(join(tmpdir(), 'gemeinsam-bench-bare-'));
  try {
    await toFirstPage(dataDir);
    await (await startEmbeddedPostgres({ dataDir: bareDir })).stop();
    const ours: number[] = [];
    const bare: number[] = [];
    const megabytes: number[] = [];
    for (let turn = 0; turn < rounds; turn += 1) {
      const run = await toFirstPage(dataDir);
      ours.push(run.ms);
      megabytes.push(run.megabytes);
      bare.push(await bareStart(bareDir));
    }
    const speed = compare('start: second start to the first page', 'ms', ours, bare, 'bare node process + bare PostgreSQL', null, 'a ratio above 1 is slower than the baseline; the demo counterparts are not started');
    const memory = round(median(megabytes));
    return [
      speed,
      { name: 'memory at rest: platform and database (PSS)', unit: 'MB', ours: memory, baseline: null, baselineName: '', ratio: null, wanted: `< ${limitMegabytes}`, good: memory < limitMegabytes },
    ];
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
    rmSync(bareDir, { recursive: true, force: true });
  }
}

async function toFirstPage(dataDir: string): Promise<{ ms: number; megabytes: number }> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'bin/gemeinsam.mjs'), 'serve'], { cwd: root, env: { ...process.env, PORT: String(port), GEMEINSAM_DATA: dataDir, LOG_LEVEL: 'silent' }, stdio: 'ignore' });
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error('the platform did not start');
      const answer = await fetch(`http://127.0.0.1:${port}/leistung/hund-anmelden/16077003`).catch(() => undefined);
      if (answer?.status === 200) {
        await answer.text();
        break;
      }
      await pause(10);
    }
    const ms = performance.now() - began;
    await pause(3_000);
    return { ms, megabytes: memoryOf(child.pid ?? 0) };
  } finally {
    child.kill('SIGTERM');
    await ended(child);
  }
}

async function bareStart(dataDir: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['-e', "require('node:http').createServer((q, r) => r.end('x')).listen(0, () => process.exit(0))"], { stdio: 'ignore' });
  await ended(child);
  const cluster = await startEmbeddedPostgres({ dataDir });
  const ms = performance.now() - began;
  await cluster.stop();
  return ms;
}

const ended = (child: ChildProcess) => (child.exitCode === null && child.signalCode === null ? new Promise<void>((resolve) => void child.once('exit', () => resolve())) : Promise.resolve());

/** Proportional memory of a process and all its descendants, in MB; shared pages count once. Linux only. */
function memoryOf(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const parents = new Map<number, number[]>();
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${entry}/stat`, 'utf8'))?.[1]);
      parents.set(parent, [...(parents.get(parent) ?? []), Number(entry)]);
    } catch {
      // Ended while we looked.
    }
  }
  const sum = (one: number): number => {
    let kilobytes = 0;
    try {
      kilobytes = Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // Ended, or not ours to read.
    }
    return kilobytes + (parents.get(one) ?? []).reduce((total, child) => total + sum(child), 0);
  };
  return sum(pid) / 1_024;
}
