import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type * as z from 'zod';

import { activityInputSchema, assess, assessmentInputSchema, judgeActivity, type OrderAssessment } from '#standards/inhouse';

const usage = `gemeinsam inhouse activity [--json] DATEI    80-Prozent-Prüfung eines Umsatzverzeichnisses (§ 108 GWB)
gemeinsam inhouse assess   [--json] DATEI    Prüfvermerk je Auftrag: Inhouse-Fähigkeit aller Mitglieder

Aufbau der Dateien: docs/how-to/assess-inhouse.md
`;

/** Where a command writes. */
export interface CommandOutput {
  out(text: string): void;
  error(text: string): void;
}

/** `gemeinsam inhouse …`: exit code 0 judged (whatever the verdict), 2 the file cannot be judged or the command is not understood. Needs no database. */
export function inhouseCommand(args: readonly string[], output: CommandOutput): number {
  const [what, ...rest] = args;
  if (what !== 'activity' && what !== 'assess') {
    (what === '--help' ? output.out : output.error)(usage);
    return what === '--help' ? 0 : 2;
  }
  const { values, positionals } = parseArgs({ args: rest, options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    output.error(usage);
    return 2;
  }
  const refuse = (faults: readonly string[]): number => {
    if (values.json) output.out(`${JSON.stringify({ faults })}\n`);
    output.error(`${file} kann nicht beurteilt werden (cannot be judged):\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
    return 2;
  };
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
  return what === 'activity' ? activity(content, values.json, output, refuse) : assessment(content, values.json, output, refuse);
}

type Refuse = (faults: readonly string[]) => number;

function faultsOf({ issues }: z.ZodError): string[] {
  return issues.map(({ path, message }) => `${path.map(String).join('.') || '(Datei)'}: ${message}`);
}

function activity(content: unknown, json: boolean, output: CommandOutput, refuse: Refuse): number {
  const input = activityInputSchema.safeParse(content);
  if (!input.success) return refuse(faultsOf(input.error));
  const outcome = judgeActivity(input.data);
  if (!outcome.ok) return refuse(outcome.faults);
  const { finding } = outcome;
  if (json) output.out(`${JSON.stringify(finding)}\n`);
  else {
    output.out(`Anteil betrauter Tätigkeit: ${finding.ratioPercent ?? '–'} % (${finding.passes ? 'bestanden' : 'nicht bestanden'}; nötig sind mehr als 80 %)\n`);
    output.out(`Jahre: ${finding.years.join(', ')} – ${finding.mode === 'ACTUAL' ? 'Ist-Zahlen' : 'mit Prognose'}; Gesellschaften: ${finding.group.join(', ')}\n`);
    if (finding.headroomCents !== null) output.out(`Fremdumsatz im Prognosejahr muss unter ${(finding.headroomCents / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 })} EUR bleiben.\n`);
    if (finding.missing.length > 0) output.out(`Es fehlt: ${finding.missing.join(', ')}\n`);
  }
  return 0;
}

function assessment(content: unknown, json: boolean, output: CommandOutput, refuse: Refuse): number {
  const input = assessmentInputSchema.safeParse(content);
  if (!input.success) return refuse(faultsOf(input.error));
  const outcome = assess(input.data);
  if (!outcome.ok) return refuse(outcome.faults);
  if (json) output.out(`${JSON.stringify({ orders: outcome.orders.map(({ law, ...order }) => ({ ...order, law: law?.id ?? null })) })}\n`);
  else for (const order of outcome.orders) output.out(memorandum(order));
  return 0;
}

const verdicts = { INHOUSE: 'inhouse-fähig', INHOUSE_WITH_CONDITIONS: 'inhouse-fähig mit Auflagen', NOT_INHOUSE: 'nicht inhouse-fähig', CANNOT_BE_JUDGED: 'nicht beurteilbar' } as const;
const marks = { PASS: 'erfüllt', REVIEW: 'zu prüfen', FAIL: 'nicht erfüllt', UNKNOWN: 'nicht belegt' } as const;

function memorandum(order: OrderAssessment): string {
  const lines = order.checks.map(({ check, status, reference, text, missing }) => `  ${check.padEnd(9)}${marks[status].padEnd(14)}${text.de} (${reference})${missing.length > 0 ? ` Es fehlt: ${missing.join(', ')}` : ''}\n`);
  return `Auftrag ${order.order}, ${order.member}, Vergabe am ${order.awardDate}: ${verdicts[order.verdict]}\nRechtsstand: ${order.law?.id ?? 'vor § 108 GWB'}\n${lines.join('')}\n`;
}
