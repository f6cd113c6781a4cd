/**
 * Rows as CSV for German spreadsheets: semicolons, UTF-8 with a mark. A cell that begins like a formula gets an apostrophe, so that no sender of an invoice can make a
 * spreadsheet calculate.
 */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (value: string) => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  return new TextEncoder().encode(`\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`);
}
