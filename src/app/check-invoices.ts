import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { explainFinding, judgeInvoice, ruleVersions, type InvoiceVerdict, type JudgeOptions, type Stage } from '#standards/en16931';

import { invoiceReport } from './invoice-report.ts';

const usage = `gemeinsam invoices check [--json] [--rules VERSION] [--stages cen,xrechnung,peppol] DATEI …
gemeinsam invoices check … --files-from LISTE     eine Datei je Zeile, „-“ liest die Liste von der Standardeingabe

Prüft elektronische Rechnungen (XRechnung, EN 16931, Peppol BIS; UBL, CII, ZUGFeRD/Factur-X als PDF).
Ergebnis (exit code): 0 alle angenommen, 1 mindestens eine nicht angenommen oder nicht lesbar, 2 die Prüfung war nicht möglich.
(Checks electronic invoices: 0 all accepted, 1 some rejected or unreadable, 2 could not run.)
`;

/** Where a command writes. */
interface CommandOutput {
  out(text: string): void;
  error(text: string): void;
}

const stageNames: readonly Stage[] = ['cen', 'xrechnung', 'peppol'];

/**
 * `gemeinsam invoices check …`: judges files and says what is wrong with each; `--json` writes one line of JSON for each file.
 * Needs neither the database nor the platform. Returns the exit code: 0 all accepted, 1 some rejected or unreadable, 2 could not run.
 */
export async function checkInvoicesCommand(args: readonly string[], output: CommandOutput): Promise<number> {
  const [what, ...rest] = args;
  if (what !== 'check' || rest.includes('--help')) {
    const asked = args.includes('--help');
    (asked ? output.out : output.error)(usage);
    return asked ? 0 : 2;
  }
  const wanted = readArguments(rest);
  if (typeof wanted === 'string') {
    output.error(`${wanted}\n\n${usage}`);
    return 2;
  }
  let code = 0;
  for (const file of wanted.files) {
    const content = readContent(file);
    if (typeof content === 'string') {
      output.error(`${file}: ${content}\n`);
      code = 2;
      continue;
    }
    const verdict = await judge(content, wanted.options);
    output.out(wanted.json ? `${jsonLine(file, verdict)}\n` : invoiceReport(file, verdict));
    if (verdict.verdict !== 'accept' && code === 0) code = 1;
  }
  return code;
}

interface Wanted {
  readonly json: boolean;
  readonly options: JudgeOptions;
  readonly files: readonly string[];
}

/** What the arguments ask for, or a sentence that says why they cannot be understood. */
function readArguments(args: readonly string[]): Wanted | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, rules: { type: 'string' }, stages: { type: 'string' }, 'files-from': { type: 'string' } },
      allowPositionals: true,
    });
    const stages = values.stages?.split(',');
    if (stages !== undefined && !stages.every(isStage)) return `Unbekannte Stufe (unknown stage): ${values.stages}. Es gibt (there is): ${stageNames.join(', ')}`;
    const versions = [...new Set(ruleVersions().map(({ version }) => version))];
    if (values.rules !== undefined && !versions.includes(values.rules)) return `Unbekannter Regelstand (unknown rules): ${values.rules}. Es gibt (there is): ${versions.join(', ')}`;
    const list = values['files-from'];
    const listed = list === undefined ? [] : readFileSync(list === '-' ? 0 : list, 'utf8').split(/\r?\n/).filter((line) => line !== '');
    const files = [...positionals, ...listed];
    if (files.length === 0) return 'Es fehlt eine Datei (no file).';
    return { json: values.json, options: { rules: values.rules, stages }, files };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isStage(name: string): name is Stage {
  return stageNames.some((stage) => stage === name);
}

function readContent(file: string): Uint8Array | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function judge(content: Uint8Array, options: JudgeOptions): Promise<InvoiceVerdict> {
  if (!Buffer.from(content.subarray(0, 1_024)).includes('%PDF-')) return judgeInvoice(content, options);
  // Only a PDF needs what lies behind this door.
  const { extractInvoice } = await import('#modules/invoices');
  const extracted = await extractInvoice(content);
  return extracted.ok ? judgeInvoice(extracted.xml, options) : unreadable(`PDF-${extracted.code.toUpperCase()}`);
}

function unreadable(rule: string): InvoiceVerdict {
  const { text } = explainFinding({ rule });
  const nowhere = { field: undefined, path: undefined, line: undefined, found: undefined, expected: undefined };
  return { verdict: 'unreadable', scenario: undefined, syntax: undefined, ruleVersions: [], findings: [{ rule, flag: 'fatal', severity: 'error', ...nowhere, text: text.de }] };
}

/** Every key on every line; what is not known is null. */
function jsonLine(file: string, { verdict, scenario, syntax, ruleVersions: rules, findings }: InvoiceVerdict): string {
  return JSON.stringify({
    file,
    verdict,
    scenario: scenario ?? null,
    syntax: syntax ?? null,
    rules,
    findings: findings.map(({ rule, flag, severity, field, path, line, found, expected, text }) => ({
      rule,
      flag,
      severity,
      field: field ?? null,
      path: path ?? null,
      line: line ?? null,
      found: found ?? null,
      expected: expected ?? null,
      text,
    })),
  });
}
