import { parseArgs } from 'node:util';

import { dayInGermany } from '#kernel/dates';
import { answerQuestions } from '#modules/competence';

import { knowledgeOf } from '../../seeds/reference/knowledge-of.ts';
import { readReference } from '../../seeds/reference/read-reference.ts';
import { auditCompetence, type CompetenceAudit } from './competence-audit.ts';
import type { CommandOutput } from './inhouse-command.ts';

const usage = 'gemeinsam competence audit [--json]    Zuständigkeit aller Leistungen in allen Gemeinden prüfen: Abdeckung und Widersprüche\n';

/** `gemeinsam competence audit`: reads the reference data, asks everything once. Exit code 0 without contradiction, 1 with, 2 not understood. Needs no database. */
export function competenceCommand(args: readonly string[], output: CommandOutput): number {
  const [what, ...rest] = args;
  if (what !== 'audit') {
    (what === '--help' ? output.out : output.error)(usage);
    return what === '--help' ? 0 : 2;
  }
  const { values } = parseArgs({ args: rest, options: { json: { type: 'boolean', default: false } } });
  const today = dayInGermany(new Date());
  const data = readReference({ demo: false });
  const knowledge = knowledgeOf(data, [], today);
  const audit = auditCompetence({ queries: answerQuestions(() => knowledge, () => today), services: knowledge.catalogue.services, ozg: data.ozg });
  output.out(values.json ? `${JSON.stringify(audit)}\n` : inWords(audit));
  return audit.contradictions.length === 0 ? 0 : 1;
}

function inWords(audit: CompetenceAudit): string {
  const number = (value: number): string => value.toLocaleString('de-DE');
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toLocaleString('de-DE', { maximumFractionDigits: 1 })} % (${number(part)} von ${number(whole)})`);
  const all = audit.municipalities * audit.services;
  const lines = [
    `Gemeinden: ${number(audit.municipalities)}   Leistungen: ${number(audit.services)}   Stand: Referenzdaten dieser Version`,
    `Beantwortet:            ${share(audit.answers, all)}`,
    `Mit Zuständigkeit:      ${share(audit.known, all)}`,
    `  davon bestätigt:      ${share(audit.confirmed, audit.known)}; alles andere ist als „noch zu bestätigen“ gekennzeichnet`,
    '',
    'Leistungen je Regel',
    ...Object.entries(audit.byRule).toSorted((left, right) => right[1] - left[1]).map(([rule, count]) => `  ${rule.padEnd(18)}${number(count).padStart(7)}`),
    '',
    'Ohne Regel je Themenfeld',
    ...Object.entries(audit.byField).filter(([, field]) => field.withoutRule > 0).map(([name, field]) => `  ${name.padEnd(42)}${share(field.withoutRule, field.services)}`),
    '',
    'Abdeckungsliste (Leistungen ohne Regel)',
    ...audit.coverageList.slice(0, 20).map(({ name, services }) => `  ${name.padEnd(60)}${number(services).padStart(6)}`),
    '',
    audit.contradictions.length === 0 ? 'Widersprüche: keine' : `Widersprüche: ${number(audit.contradictions.length)}`,
    ...audit.contradictions.slice(0, 50).map((text) => `  ${text}`),
  ];
  return `${lines.join('\n')}\n`;
}
