import { dayInGermany } from '#kernel/dates';

import type { Claim } from '../domain/claim.ts';
import { formatKassenzeichen } from '../domain/kassenzeichen.ts';
import type { Texts } from '../texts/de.ts';

/**
 * The list as a CSV file a German spreadsheet opens by double click: byte order mark, semicolons, decimal commas.
 * A cell that would begin a formula gets an apostrophe (CSV injection).
 */
export function claimsCsv(claims: readonly Claim[], texts: Texts['cashier']): string {
  const { columns } = texts;
  const head = [columns.kassenzeichen, columns.subject, columns.creditor, columns.total, columns.paid, columns.due, columns.state, columns.opened];
  const rows = claims.map((claim) => [
    formatKassenzeichen(claim.kassenzeichen),
    claim.subject,
    claim.creditor.name,
    euros(claim.totalCents),
    euros(claim.paidCents),
    claim.dueOn,
    texts.states[claim.state],
    dayInGermany(claim.openedAt),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function euros(cents: number): string {
  return `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
}
