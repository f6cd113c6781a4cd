import type { Texts } from '../texts/de.ts';
import type { CaseLine } from '../usecases/list-cases.ts';

/**
 * The work list as CSV for German spreadsheets: semicolons, UTF-8 with a mark. A cell that begins like a formula gets an apostrophe,
 * so that no applicant can make a spreadsheet calculate (CSV injection).
 */
export function casesCsv(cases: readonly CaseLine[], texts: Texts): string {
  const cell = (value: string) => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  const lines = cases.map((line) =>
    [line.reference, line.applicantName, line.packageId, line.ags, texts.status[line.status], line.receivedAt.toISOString(), line.dueOn, line.assigneeName ?? '']
      .map(cell)
      .join(';'),
  );
  return `\uFEFF${[texts.csv.map(cell).join(';'), ...lines].join('\r\n')}\r\n`;
}
