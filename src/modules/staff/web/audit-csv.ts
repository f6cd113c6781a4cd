import type { Texts } from '../texts/de.ts';
import type { AuditLine } from '../usecases/list-audit.ts';

/**
 * The audit trail as a CSV file a German spreadsheet opens by double click: byte order mark, semicolons.
 * A cell that would begin a formula gets an apostrophe (CSV injection).
 */
export function auditCsv(lines: readonly AuditLine[], texts: Texts['audit']): string {
  const { columns, kinds } = texts;
  const head = [columns.seq, columns.at, columns.who, columns.action, columns.subject, columns.reason];
  const rows = lines.map((line) => [
    String(line.seq),
    line.at.toISOString(),
    line.actorLabel ?? kinds[line.actorKind as keyof Texts['audit']['kinds']] ?? line.actorKind,
    line.action,
    line.subject,
    line.reason ?? '',
  ]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
