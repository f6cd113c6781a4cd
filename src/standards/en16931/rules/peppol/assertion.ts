import type { XmlElement } from '../../tree/xml-element.ts';
import type { Flag } from '../raw-finding.ts';

/** What is there and what should be, for people; called only when the assertion does not hold. */
export type Explain<Facts> = (element: XmlElement, facts: Facts) => { readonly found?: string | undefined; readonly expected?: string | undefined };

/** One rule: what must hold of an element. `Facts` is what is known of the whole document. */
export interface Assertion<Facts> {
  readonly rule: string;
  readonly flag: Flag;
  readonly holds: (element: XmlElement, facts: Facts) => boolean;
  readonly explain?: Explain<Facts> | undefined;
}
