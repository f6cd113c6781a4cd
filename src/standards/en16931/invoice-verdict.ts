import type { Finding } from './finding.ts';
import type { Syntax } from './rules/rule-set.ts';

/** What the engine says about one file. */
export interface InvoiceVerdict {
  /** `unreadable`: no XML, or no invoice in a syntax we know; nothing could be judged. */
  readonly verdict: 'accept' | 'reject' | 'unreadable';
  /** Which kind of invoice it says it is, and thus which rules and severities apply; undefined where that is unknown or rule sets were asked for by name. */
  readonly scenario: string | undefined;
  readonly syntax: Syntax | undefined;
  /** The rule sets that judged: `cen 1.3.16`. */
  readonly ruleVersions: readonly string[];
  /** What cannot be read first, then the structure, then the rules; each by line. */
  readonly findings: readonly Finding[];
}
