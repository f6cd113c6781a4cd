import type { Finding, InvoiceVerdict } from '#standards/en16931';

const verdicts: Readonly<Record<InvoiceVerdict['verdict'], string>> = { accept: 'angenommen', reject: 'nicht angenommen', unreadable: 'nicht lesbar' };
const weights: Readonly<Record<Finding['severity'], string>> = { error: 'Fehler', warning: 'Warnung', information: 'Hinweis' };

/** What the check of one file has found, for the command line, in German. */
export function invoiceReport(file: string, { verdict, scenario, ruleVersions, findings }: InvoiceVerdict): string {
  const kind = [scenario, ruleVersions.length === 0 ? undefined : `Regeln: ${ruleVersions.join(', ')}`].filter((part) => part !== undefined).join('; ');
  const lines = [`${verdict === 'accept' ? '✔' : '✘'} ${file}: ${verdicts[verdict]}${kind === '' ? '' : ` (${kind})`}`];
  for (const finding of findings) {
    const { rule, severity, field, path, line, text } = finding;
    const place = [line === undefined ? undefined : `Zeile ${line}`, field, path].filter((part) => part !== undefined).join(', ');
    lines.push(`  ${weights[severity]} ${rule}${place === '' ? '' : ` – ${place}`}`, `    ${text}`);
  }
  return `${lines.join('\n')}\n`;
}
