import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import * as z from 'zod';

const Glossary = z.strictObject({
  terms: z.array(
    z.strictObject({
      de: z.string().min(2),
      en: z.string().min(2),
      /** Identifiers, or parts of them, that must occur in `src/`. */
      code: z.array(z.string().min(2)).min(1),
      meaning: z.string().min(5),
      source: z.string().min(3),
      /** Words that must not stand for this in an identifier of `src/`. */
      forbidden: z.array(z.string()),
    }),
  ),
  reserved: z.array(z.strictObject({ word: z.string(), rule: z.string() })),
  /** Names no file or folder may have. */
  bannedNames: z.array(z.string()),
});
export type Glossary = z.infer<typeof Glossary>;

const source = fileURLToPath(new URL('./glossary.json', import.meta.url));
const target = fileURLToPath(new URL('./glossary.md', import.meta.url));

/** Reads and checks `glossary.json`, the single source. */
export function readGlossary(): Glossary {
  return Glossary.parse(JSON.parse(readFileSync(source, 'utf8')));
}

/** The glossary as a page, in alphabetical order of the German words. */
export function renderGlossary({ terms, reserved, bannedNames }: Glossary): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = terms
    .toSorted((a, b) => a.de.localeCompare(b.de, 'de'))
    .map(({ de, en, code, meaning, source: law, forbidden }) =>
      `| ${[de, en, code.map((name) => `\`${name}\``).join(' '), meaning, law, forbidden.map((word) => `~~${word}~~`).join(' ')].map(cell).join(' | ')} |`,
    );
  return [
    '# Glossary',
    '',
    'Rendered from `glossary.json` by `node --import tsx docs/render-glossary.ts`; a law test fails when the two differ, when a code name is gone, or when a',
    'forbidden word is used as an identifier. English in code where the field has a settled English word; German where a law or a standard coined an identifier.',
    '',
    '| German | English | In code | Meaning | Source | Not |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    '## Reserved words',
    '',
    ...reserved.map(({ word, rule }) => `- **${word}**: ${rule}`),
    '',
    `No file or folder is called ${bannedNames.map((name) => `\`${name}\``).join(', ')}.`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, renderGlossary(readGlossary()));
