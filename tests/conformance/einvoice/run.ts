import { agreements } from './agreement.ts';
import { openCorpus } from './open-corpus.ts';

/**
 * `npm run conformance -- einvoice FOLDER [PART]`: how often the engine agrees with the official tools, and where not. PART looks at some documents only:
 * `cen-ubl`, `xr-cii`, `peppol`, `cii`, a file name. Exit code 0 only when it agrees everywhere.
 */
export function runEinvoiceConformance(folder: string, part: string | undefined, write: (line: string) => void): number {
  const all = agreements(openCorpus(folder), part);
  for (const { question, disagreements } of all) {
    if (disagreements.length === 0) continue;
    write(`\n${question}:`);
    for (const line of disagreements) write(`  ${line}`);
    const byRule = Map.groupBy(disagreements.flatMap((line) => [...new Set(line.match(/[−+]\S+\|\w+/g))]), (one) => one);
    for (const [rule, lines] of [...byRule].sort(([, a], [, b]) => b.length - a.length)) write(`    ${lines.length} × ${rule}`);
  }
  write('');
  for (const { question, agreed, of } of all) write(`${question}: ${agreed}/${of}`);
  return all.every(({ agreed, of }) => agreed === of) ? 0 : 1;
}
