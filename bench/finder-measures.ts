import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { round, type Figure } from './figure.ts';

/** Times every call on its own; the first round warms up and is not counted. */
export function eachOf(queries: readonly string[], ask: (query: string) => void): { p50: number; p99: number; slowest: number } {
  for (const query of queries) ask(query);
  const times = queries.map((query) => {
    const began = performance.now();
    ask(query);
    return performance.now() - began;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), slowest: at(1) };
}

/** A figure that stands for itself, with the most it may be. */
export function limit(name: string, unit: string, value: number, most: number | null, note?: string): Figure {
  return {
    name,
    unit,
    ours: value < 1 ? Math.round(value * 1_000) / 1_000 : round(value),
    baseline: null,
    baselineName: '',
    ratio: null,
    wanted: most === null ? '' : `< ${most}`,
    good: most === null ? null : value < most,
    ...(note === undefined ? {} : { note }),
  };
}

/** What building something takes and keeps. */
export function weigh(build: () => unknown): { ms: number; megabytes: number } {
  const before = heap();
  const began = performance.now();
  const kept = build();
  const ms = performance.now() - began;
  const megabytes = (heap() - before) / 1e6;
  if (kept === undefined) throw new Error('nothing was built');
  return { ms, megabytes };
}

/** Bytes in use once what nobody holds is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
