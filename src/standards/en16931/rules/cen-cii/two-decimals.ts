import { childrenOf } from '../../tree/children-of.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { atMostTwoDecimals } from '../cen/at-most-two-decimals.ts';
import type { Assertion } from '../peppol/assertion.ts';
import { fatal } from '../peppol/fatal.ts';
import type { CenCiiFacts } from './facts.ts';

/** An amount has two decimals at most and stands there once, or several times where only the first counts. */
export function twoDecimals(rule: string, name: string, of: (element: XmlElement) => XmlElement = (element) => element, firstCounts = false): Assertion<CenCiiFacts> {
  return fatal(
    rule,
    (element) => {
      const [amount, another] = childrenOf(of(element), name);
      return amount === undefined || ((firstCounts || another === undefined) && atMostTwoDecimals(descendantText(amount)));
    },
    (element) => ({ found: childrenOf(of(element), name).map(descendantText).join('; ') }),
  );
}
