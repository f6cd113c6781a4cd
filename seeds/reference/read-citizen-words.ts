import { readdirSync, readFileSync } from 'node:fs';

import { z } from 'zod';

import type { ReferenceData } from '#modules/competence';

const folder = 'citizen-words';

const words = z.array(z.string().min(2).max(60)).min(6);

/** One file of the editors: who answers for it, what it is about, and the words by OZG service, by local service, or by LeiKa key where no OZG service holds it. */
const CitizenWordsFile = z.strictObject({
  owner: z.string().min(1),
  topic: z.string().min(1),
  entries: z.array(
    z.union([
      z.strictObject({ ozg: z.string(), name: z.string(), weight: z.int().min(1).max(3), words }),
      z.strictObject({ service: z.string(), name: z.string(), words }),
      z.strictObject({ leika: z.string().regex(/^99\d{12}$/), name: z.string(), words }),
    ]),
  ),
});
export type CitizenWordsFile = z.infer<typeof CitizenWordsFile>;

/** The files of the folder in a fixed order, relative to this one: the checksum of the edition runs over them. */
export function citizenWordFiles(): string[] {
  return readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith('.json')).sort().map((name) => `${folder}/${name}`);
}

/** Parses one file; faults with the place when it does not fit. */
export function readCitizenWordsFile(file: string): CitizenWordsFile {
  return CitizenWordsFile.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
}

/** All entries as the catalogue takes them: `service` is the id of one entry. Only OZG services have a weight; an entry of its own keeps what its kind has. */
export function readCitizenWords(): ReferenceData['citizenWords'] {
  return citizenWordFiles().flatMap((file) =>
    readCitizenWordsFile(file).entries.map((entry) => {
      if ('ozg' in entry) return { ozg: entry.ozg, service: null, weight: entry.weight, words: entry.words };
      return { ozg: null, service: 'service' in entry ? entry.service : entry.leika, words: entry.words };
    }),
  );
}
