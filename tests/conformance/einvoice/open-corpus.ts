import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { z } from 'zod';

import { untar } from './untar.ts';

const OfficialCase = z.object({ file: z.string(), stage: z.string(), rule: z.string(), expect: z.enum(['pass', 'fail', 'warn']) });
const Mutant = z.object({ file: z.string(), syntax: z.enum(['ubl', 'cii']), mutation: z.string(), findings: z.array(z.string()).nullable().transform((findings) => findings ?? []), xsdValid: z.boolean(), oracleAborted: z.boolean().optional() });

export type OfficialCase = z.infer<typeof OfficialCase>;
export type Mutant = z.infer<typeof Mutant>;

/** The outside corpus of electronic invoices: documents by name, and what the official tools say about them. */
export interface Corpus {
  readonly accepted: ReadonlyMap<string, Uint8Array>;
  readonly hostile: ReadonlyMap<string, Uint8Array>;
  readonly officialDocuments: ReadonlyMap<string, Uint8Array>;
  readonly officialCases: readonly OfficialCase[];
  readonly mutantDocuments: ReadonlyMap<string, Uint8Array>;
  readonly mutants: readonly Mutant[];
}

/** Reads the corpus from a folder of archives and verdict tables, into memory only. */
export function openCorpus(folder: string): Corpus {
  const documents = (name: string) => new Map([...untar(gunzipSync(readFileSync(join(folder, `${name}.tar.gz`))))].map(([file, bytes]) => [file.slice(name.length + 1), bytes]));
  const lines = (name: string) => readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line));
  return {
    accepted: documents('accepted'),
    hostile: documents('hostile'),
    officialDocuments: documents('official-rule-cases'),
    officialCases: z.array(OfficialCase).parse(lines('official-rule-cases')),
    mutantDocuments: documents('mutants'),
    mutants: z.array(Mutant).parse(lines('mutants')),
  };
}
