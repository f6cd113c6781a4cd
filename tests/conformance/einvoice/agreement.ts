import { judgeInvoice, type Finding, type Stage } from '#standards/en16931';

import type { Corpus, Mutant, OfficialCase } from './open-corpus.ts';

/** How often we agree with the outside world on one question, and where not. */
export interface Agreement {
  readonly question: string;
  readonly agreed: number;
  readonly of: number;
  /** One line for each disagreement: the document, and what differs. */
  readonly disagreements: readonly string[];
}

/** Judges the whole corpus and compares. `only` limits the documents to those whose name or stage contains it. */
export function agreements(corpus: Corpus, only = ''): Agreement[] {
  const { mutants } = corpus;
  const chosen = mutants.filter((mutant) => mutant.syntax.includes(only) || mutant.file.includes(only));
  const judged = chosen.map((mutant) => ({ mutant, findings: judgeMutant(corpus, mutant) }));
  return [
    count('accepted invoices', [...corpus.accepted].filter(([file]) => file.includes(only)), acceptance),
    count('official rule verdicts', corpus.officialCases.filter(({ stage, file }) => stage.includes(only) || file.includes(only)), (one) => officialCase(corpus, one)),
    count('mutants, exact set of findings', judged.filter(({ mutant }) => mutant.oracleAborted !== true), ({ mutant, findings }) => exactSet(mutant, findings)),
    count('mutants, structure', judged, ({ mutant, findings }) => structure(mutant, findings)),
    count('mutants the official tool gave up on, with a finding', judged.filter(({ mutant }) => mutant.oracleAborted === true), ({ mutant, findings }) =>
      findings.some(({ severity }) => severity === 'error') ? undefined : `${mutant.file} ${mutant.mutation}: no error found`,
    ),
    count('hostile files refused or read safely', [...corpus.hostile].filter(([file]) => file.includes(only)), hostile),
  ];
}

function count<T>(question: string, all: readonly T[], disagreement: (one: T) => string | undefined): Agreement {
  const disagreements = all.map(disagreement).filter((line) => line !== undefined);
  return { question, agreed: all.length - disagreements.length, of: all.length, disagreements };
}

const stages: readonly Stage[] = ['cen', 'xrechnung'];

function judgeMutant({ mutantDocuments }: Corpus, mutant: Mutant): readonly Finding[] {
  return judgeInvoice(bytesOf(mutantDocuments, mutant.file), { stages, structure: true }).findings;
}

function acceptance([file, bytes]: readonly [string, Uint8Array]): string | undefined {
  const { verdict, findings } = judgeInvoice(bytes);
  return verdict === 'accept' ? undefined : `${file}: ${verdict} ${findings.filter(({ severity }) => severity === 'error').map(({ rule, path }) => `${rule} at ${path ?? '?'}`).join(', ')}`;
}

function officialCase({ officialDocuments }: Corpus, { file, stage, rule, expect }: OfficialCase): string | undefined {
  const ours: Stage = stage.startsWith('cen') ? 'cen' : stage.startsWith('xr') ? 'xrechnung' : 'peppol';
  const { verdict, findings } = judgeInvoice(bytesOf(officialDocuments, file), { stages: [ours] });
  const flags = findings.filter((finding) => finding.rule === rule).map(({ flag }) => flag);
  const agreed = verdict !== 'unreadable' && (expect === 'pass' ? flags.length === 0 : expect === 'warn' ? flags.includes('warning') : flags.length > 0);
  return agreed ? undefined : `${file} ${stage} ${rule}: expected ${expect}, ${verdict === 'unreadable' ? verdict : `found ${flags.join(', ') || 'nothing'}`}`;
}

function exactSet({ file, mutation, findings }: Mutant, ours: readonly Finding[]): string | undefined {
  const found = new Set(ours.filter(({ rule }) => !/^(XSD|XML|DOC)-/.test(rule)).map(({ rule, flag }) => `${rule}|${flag}`));
  const wanted = new Set(findings);
  const missing = [...wanted.difference(found)].sort();
  const surplus = [...found.difference(wanted)].sort();
  if (missing.length + surplus.length === 0) return undefined;
  return `${file} ${mutation}: ${[...missing.map((one) => `−${one}`), ...surplus.map((one) => `+${one}`)].join(' ')}`;
}

function structure({ file, mutation, xsdValid }: Mutant, findings: readonly Finding[]): string | undefined {
  const broken = findings.filter(({ rule }) => rule.startsWith('XSD-'));
  if (xsdValid === (broken.length === 0)) return undefined;
  return `${file} ${mutation}: should be ${xsdValid ? 'valid' : 'invalid'}, ${broken.map(({ rule, path, found }) => `${rule} at ${path ?? '?'} (${found ?? ''})`).join(', ')}`;
}

/** The only two of them that are XML without harm say so in a foreign encoding; they are no invoices, though. */
function hostile([file, bytes]: readonly [string, Uint8Array]): string | undefined {
  const { verdict, findings } = judgeInvoice(bytes);
  return verdict === 'unreadable' && findings.length === 1 ? undefined : `${file}: ${verdict}`;
}

function bytesOf(documents: ReadonlyMap<string, Uint8Array>, file: string): Uint8Array {
  const bytes = documents.get(file);
  if (bytes === undefined) throw new Error(`the corpus has no document ${file}`);
  return bytes;
}
