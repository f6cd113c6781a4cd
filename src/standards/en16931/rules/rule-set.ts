import type { ElementIndex } from '../tree/elements-of.ts';
import type { XmlElement } from '../tree/xml-element.ts';
import type { RawFinding } from './raw-finding.ts';

/** The stages an invoice passes; each has rule sets of its own, in versions. */
export type Stage = 'cen' | 'xrechnung' | 'peppol';
export type Syntax = 'ubl' | 'cii';

/** One published version of the rules of a stage for one syntax. */
export interface RuleSet {
  readonly stage: Stage;
  readonly syntax: Syntax;
  /** As its publisher calls it: `1.3.16`. */
  readonly version: string;
  /** From this day on invoices are judged by it (YYYY-MM-DD). */
  readonly validFrom: string;
  /**
   * Judges a whole document or a fragment of one. Reports every broken rule, once for each element it is broken on, in no particular order. Never throws:
   * a value that cannot be read (an amount that is no number, an element that occurs twice) breaks the rules that need it, or its own rule, and leaves the others alone.
   *
   * @param elements of the root, where somebody has gathered them already
   */
  judge(root: XmlElement, report: (finding: RawFinding) => void, elements?: ElementIndex): void;
}
