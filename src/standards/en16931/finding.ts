import type { Flag } from './rules/raw-finding.ts';

/** What a finding means for the verdict, after the scenario had its say: one error rejects the invoice. */
export type Severity = 'error' | 'warning' | 'information';

/** One thing that is wrong with an invoice, where it is and what would be right. */
export interface Finding {
  /** The official id (`BR-CO-10`, `PEPPOL-EN16931-R001`), or one of our own: `XML-…` (cannot be read), `DOC-…` (not an invoice we know), `XSD-…` (structure). */
  readonly rule: string;
  /** The weight the rule itself has. */
  readonly flag: Flag;
  readonly severity: Severity;
  /** The field of EN 16931 it is about: `BT-115`, `BG-23`. */
  readonly field: string | undefined;
  /** `/ubl:Invoice/cac:InvoiceLine[2]/cbc:ID`, in the customary prefixes. */
  readonly path: string | undefined;
  /** Line in the file, counted from 1. */
  readonly line: number | undefined;
  readonly found: string | undefined;
  readonly expected: string | undefined;
  /** A sentence for people, in the language asked for. */
  readonly text: string;
}
