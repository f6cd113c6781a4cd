import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { atMostTwoDecimals } from '../cen/at-most-two-decimals.ts';
import type { RawFinding } from '../raw-finding.ts';

/** UBL-DT-01, -06, -07: amounts have two decimals at most, whatever they are called, prices excepted; attached files have a type and a name. */
export function anyElementRules(root: XmlElement, report: (finding: RawFinding) => void): void {
  const visit = (element: XmlElement, inDiscountedPrice: boolean): void => {
    const { name } = element;
    if (name.endsWith('Amount') && !inDiscountedPrice && !name.endsWith('PriceAmount')) {
      const text = descendantText(element);
      if (!atMostTwoDecimals(text)) report({ rule: 'UBL-DT-01', flag: 'fatal', element, found: text });
    } else if (name.endsWith('BinaryObject')) {
      if (element.attributes?.has('mimeCode') !== true) report({ rule: 'UBL-DT-06', flag: 'fatal', element, expected: '@mimeCode' });
      if (element.attributes?.has('filename') !== true) report({ rule: 'UBL-DT-07', flag: 'fatal', element, expected: '@filename' });
    }
    // A price with a discount may be as exact as it likes, the discount too.
    const inside = inDiscountedPrice || (name === 'cac:Price' && element.children.some((child) => child.name === 'cac:AllowanceCharge'));
    for (const child of element.children) visit(child, inside);
  };
  visit(root, false);
}
