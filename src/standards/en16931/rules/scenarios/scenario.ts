import type { Severity } from '../../finding.ts';
import type { Stage } from '../rule-set.ts';

/** What kind of invoice it is, and thus which rules judge it and how much each weighs. */
export interface Scenario {
  /** Stays the same for ever: `xrechnung-ubl-invoice`. */
  readonly id: string;
  /** As the official validator configuration calls it: a proper name, the same in every language. */
  readonly name: string;
  /** The rule sets to run, in this order. */
  readonly stages: readonly Stage[];
  /** Rules that weigh more or less here than their publisher says. */
  readonly severities: ReadonlyMap<string, Severity>;
}
