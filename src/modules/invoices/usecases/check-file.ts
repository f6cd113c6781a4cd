import type { Locale } from '#kernel/locale';
import type { JudgeOptions } from '#standards/en16931';

import type { CheckedFile } from '../domain/checked-file.ts';
import { uploadLimits } from '../domain/upload-limits.ts';

/** What takes the XML out of a PDF. */
export interface CheckNeeds {
  extract(pdf: Uint8Array): Promise<{ readonly ok: true; readonly xml: Uint8Array } | { readonly ok: false; readonly code: string }>;
}

const pdfMark = new TextEncoder().encode('%PDF-');

/** Judges one file, XML or PDF; a file that cannot be read ends with a finding that says why. */
export async function checkFile(needs: CheckNeeds, file: { readonly name: string; readonly content: Uint8Array }, locale: Locale, options: JudgeOptions = {}): Promise<CheckedFile> {
  if (file.content.length > uploadLimits.maxBytes) return unreadable(file.name, 'FILE-TOO-LARGE', locale, `${uploadLimits.maxBytes / 1024 / 1024} MB`);
  let xml = file.content;
  if (isPdf(xml)) {
    const extracted = await needs.extract(xml);
    if (!extracted.ok) return unreadable(file.name, `PDF-${extracted.code.toUpperCase()}`, locale);
    xml = extracted.xml;
  }
  const { judgeInvoice } = await import('#standards/en16931');
  const { verdict, scenario, syntax, ruleVersions, findings } = judgeInvoice(xml, { ...options, locale });
  return { name: file.name, verdict, scenario, syntax, ruleVersions, findings };
}

/** The mark may stand behind a few stray bytes, as readers of PDF tolerate. */
function isPdf(content: Uint8Array): boolean {
  const head = content.subarray(0, 1_024);
  for (let at = 0; at + pdfMark.length <= head.length; at += 1) if (pdfMark.every((byte, index) => head[at + index] === byte)) return true;
  return false;
}

async function unreadable(name: string, rule: string, locale: Locale, expected?: string): Promise<CheckedFile> {
  // The rules are a large room: the platform starts without them and enters it with the first invoice.
  const { explainFinding } = await import('#standards/en16931');
  const text = explainFinding({ rule, expected }).text[locale];
  return {
    name,
    verdict: 'unreadable',
    scenario: undefined,
    syntax: undefined,
    ruleVersions: [],
    findings: [{ rule, flag: 'fatal', severity: 'error', field: undefined, path: undefined, line: undefined, found: undefined, expected, text }],
  };
}
