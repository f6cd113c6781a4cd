import type { ElementIndex } from '../../tree/elements-of.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { atMostTwoDecimals } from '../cen/at-most-two-decimals.ts';
import type { RawFinding } from '../raw-finding.ts';

/** UBL-DT-01, -06, -07: amounts have two decimals at most, whatever they are called, prices excepted; attached files have a type and a name. */
export function anyElementRules({ byName }: ElementIndex, report: (finding: RawFinding) => void): void {
  for (const [name, those] of byName) {
    if (name.endsWith('Amount') && !name.endsWith('PriceAmount')) {
      for (const element of those) {
        const text = descendantText(element);
        if (!atMostTwoDecimals(text) && !isInDiscountedPrice(element)) report({ rule: 'UBL-DT-01', flag: 'fatal', element, found: text });
      }
    } else if (name.endsWith('BinaryObject')) {
      for (const element of those) {
        if (element.attributes?.has('mimeCode') !== true) report({ rule: 'UBL-DT-06', flag: 'fatal', element, expected: '@mimeCode' });
        if (element.attributes?.has('filename') !== true) report({ rule: 'UBL-DT-07', flag: 'fatal', element, expected: '@filename' });
      }
    }
  }
}

/** A price with a discount may be as exact as it likes, the discount too. */
function isInDiscountedPrice(element: XmlElement): boolean {
  for (let at = element.parent; at !== undefined; at = at.parent) {
    if (at.name === 'cac:Price' && at.children.some((child) => child.name === 'cac:AllowanceCharge')) return true;
  }
  return false;
}
