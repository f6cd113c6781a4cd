import type { XmlElement } from '../tree/xml-element.ts';

/** What the rule set itself says about the weight of a broken rule, before a scenario changes it. */
export type Flag = 'fatal' | 'warning' | 'information';

/** A broken rule at one place, without any words: those are written per rule id in `texts/`. */
export interface RawFinding {
  readonly rule: string;
  readonly flag: Flag;
  /** Where: the element the rule was judged on. */
  readonly element: XmlElement;
  /** The value that is there, as sent or as computed. */
  readonly found?: string;
  /** The value that would be right, where the rule can name one: a computed sum, the list of codes, the check digit. */
  readonly expected?: string;
}
