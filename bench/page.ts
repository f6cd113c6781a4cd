import autocannon from 'autocannon';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import Fastify from 'fastify';

import { openWorld } from '../tests/faults/open-world.ts';
import { compare, median, round, type Figure } from './figure.ts';

const rounds = 5;
const sliceSeconds = 2;
const limitBytes = 100_000;
const asked = '/leistung/hund-anmelden/16077003';
const encodings = { 'accept-encoding': 'br, gzip' };

/** A service at a place from the running platform against the same bytes as a constant, and what a first visit weighs. */
export async function page(): Promise<Figure[]> {
  const world = await openWorld({}, { role: 'all' });
  // The address of a place may lead on to one with its name.
  const first = await fetch(`${world.address}${asked}`);
  const path = new URL(first.url).pathname;
  const html = await first.text();
  if (first.status !== 200) throw new Error(`${path} answered ${first.status}`);
  const headers = Object.fromEntries([...first.headers].filter(([name]) => !['content-length', 'content-encoding', 'transfer-encoding', 'date', 'connection', 'keep-alive', 'vary'].includes(name)));
  const constant = Fastify();
  await constant.register(cookie);
  await constant.register(compress, { global: true, threshold: 1_024, encodings: ['br', 'gzip'] });
  constant.get('/', (_request, reply) => reply.headers(headers).send(html));
  const baseline = await constant.listen({ port: 0, host: '127.0.0.1' });
  try {
    const ours: number[] = [];
    const theirs: number[] = [];
    await shoot(`${world.address}${path}`, 1);
    await shoot(baseline, 1);
    for (let turn = 0; turn < rounds; turn += 1) {
      ours.push(await shoot(`${world.address}${path}`, sliceSeconds));
      theirs.push(await shoot(baseline, sliceSeconds));
    }
    const visit = await weigh(world.address, path, html);
    return [
      compare('page: service at a place', '1/s', ours, theirs, 'constant HTML, same server', 0.35, `HTML ${round(html.length / 1_000)} kB before compression; 16 connections, server and client share the processors`),
      {
        name: 'first visit: HTML, CSS and script, compressed',
        unit: 'bytes',
        ours: visit.bytes,
        baseline: null,
        baselineName: '',
        ratio: null,
        wanted: `< ${limitBytes}`,
        good: visit.bytes < limitBytes,
        note: visit.parts.join(', '),
      },
    ];
  } finally {
    await constant.close();
    await world.close();
  }
}

async function shoot(url: string, seconds: number): Promise<number> {
  const result = await autocannon({ url, connections: 16, duration: seconds, headers: encodings });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`);
  return median([result.requests.average]);
}

/** Style sheets and scripts the page names, as they travel. */
async function weigh(address: string, path: string, html: string): Promise<{ bytes: number; parts: string[] }> {
  const wanted = [path, ...new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map((found) => found[1] ?? ''))];
  const parts: string[] = [];
  let bytes = 0;
  for (const part of wanted) {
    const size = await transferred(`${address}${part}`);
    parts.push(`${part.replace(/[-.][\w-]{6,}(?=\.\w+$)/, '')} ${size}`);
    bytes += size;
  }
  return { bytes, parts };
}

/** Bytes of the body on the wire; fetch would unpack them. */
async function transferred(url: string): Promise<number> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(url, { headers: encodings }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
    }).once('error', reject);
  });
}
