import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { judgeInvoice } from '#standards/en16931';

import { openCorpus } from '../tests/conformance/einvoice/open-corpus.ts';
import { openSecondOpinion } from '../tests/conformance/einvoice/second-opinion.ts';
import { compare, median, round, type Figure } from './figure.ts';
import { longInvoice } from './long-invoice.ts';

const root = join(import.meta.dirname, '..');
const corpusFolder = join(root, '../shared/conformance/einvoice');
const slices = 9;
const warmUpMs = 3_000;
const sliceMs = 400;

/** Full judgement of real invoices on one thread beside the schema check alone by libxml2; then start, memory and a very long invoice. */
export async function einvoice(): Promise<Figure[]> {
  const figures: Figure[] = [];
  if (existsSync(corpusFolder)) figures.push(throughput());
  else console.log('  the corpus is not beside the repository: only start, memory and the long invoice are measured');
  const folder = mkdtempSync(join(tmpdir(), 'gemeinsam-bench-invoice-'));
  try {
    const file = join(folder, 'invoice.xml');
    writeFileSync(file, longInvoice(5));
    const starts: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) starts.push((await runCheck([file])).ms);
    figures.push(limit('electronic invoice: start of the command line to its first verdict', 'ms', median(starts), 500));
    const files = existsSync(corpusFolder) ? standardCases().map(({ bytes }, index) => kept(join(folder, `${index}.xml`), bytes)) : [file];
    figures.push(limit(`electronic invoice: memory of the command line over ${files.length} invoices`, 'MB', (await runCheck(files)).megabytes, 150));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const long = Buffer.from(longInvoice(10_000));
  const times = Array.from({ length: 5 }, () => timed(() => void judgeInvoice(long)));
  figures.push(limit(`electronic invoice: 10,000 lines, ${round(long.length / 1e6)} MB`, 'ms', median(times), 400));
  return figures;
}

/** The official business cases every XRechnung tool is tried with. */
function standardCases(): { bytes: Uint8Array; syntax: 'cii' | 'invoice' }[] {
  const cases = [...openCorpus(corpusFolder).accepted].filter(([name]) => name.includes('business-cases/standard'));
  return cases.map(([name, bytes]) => ({ bytes, syntax: name.includes('uncefact') ? 'cii' : 'invoice' }));
}

function kept(file: string, bytes: Uint8Array): string {
  writeFileSync(file, bytes);
  return file;
}

function throughput(): Figure {
  const documents = standardCases();
  const opinion = openSecondOpinion(readFileSync(join(corpusFolder, 'xsd.tar.gz')));
  const ours = () => {
    for (const { bytes } of documents) if (judgeInvoice(bytes).verdict !== 'accept') throw new Error('an official invoice was not accepted');
  };
  const theirs = () => {
    for (const { bytes, syntax } of documents) if (!opinion.isValid(bytes, syntax)) throw new Error('an official invoice is not valid');
  };
  rate(ours, documents.length, warmUpMs);
  rate(theirs, documents.length, warmUpMs / 3);
  const [mine, baseline]: [number[], number[]] = [[], []];
  for (let slice = 0; slice < slices; slice += 1) {
    mine.push(rate(ours, documents.length, sliceMs));
    baseline.push(rate(theirs, documents.length, sliceMs));
  }
  return compare('electronic invoice: structure and all rules', 'invoices/s', mine, baseline, 'libxml2 (wasm), schema only', 2, `${documents.length} official XRechnung cases, one thread`);
}

/** How many documents a second, over whole rounds for at least so long. */
function rate(judge: () => void, documents: number, milliseconds: number): number {
  const began = performance.now();
  let rounds = 0;
  do {
    judge();
    rounds += 1;
  } while (performance.now() - began < milliseconds);
  return (rounds * documents * 1_000) / (performance.now() - began);
}

function limit(name: string, unit: string, ours: number, most: number): Figure {
  return { name, unit, ours: round(ours), baseline: null, baselineName: '', ratio: null, wanted: `< ${most}`, good: ours < most };
}

function timed(step: () => void): number {
  const began = performance.now();
  step();
  return performance.now() - began;
}

/** Makes a process say at its end how much memory it had at most, in kB; the system counts what the process before it in the same place had, Linux also without. */
const teller = `import { existsSync, readFileSync } from 'node:fs';
process.on('exit', () => {
  const own = existsSync('/proc/self/status') ? /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined;
  process.stderr.write('maxRSS ' + (own ?? process.resourceUsage().maxRSS) + ' ');
});`;
const memoryTeller = `data:text/javascript,${encodeURIComponent(teller)}`;

/** One run of the command line as a user starts it, to its end; memory is that of the largest process in it. */
async function runCheck(files: readonly string[]): Promise<{ ms: number; megabytes: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'bin/gemeinsam.mjs'), 'invoices', 'check', ...files], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: `--import=${memoryTeller}` },
  });
  const first = new Promise<number>((resolve) => child.stdout.once('data', () => resolve(performance.now() - began)));
  let told = '';
  child.stderr.on('data', (piece) => (told += String(piece)));
  child.stdout.resume();
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`the check of sound invoices ended with ${code}: ${told}`);
  return { ms: await first, megabytes: Math.max(...[...told.matchAll(/maxRSS (\d+)/g)].map(([, kilobytes]) => Number(kilobytes) / 1_024)) };
}
