import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { numberOf } from '../peppol/query/number-of.ts';

/** Whether a number at a path suits; none that is missing or cannot be read does. A nought below nought (`-0.00`) is a negative number to the published rules. */
export function isNumber(element: XmlElement, suits: (value: number) => boolean, ...path: readonly string[]): boolean {
  return descend(element, ...path).some((found) => {
    const text = descendantText(found);
    const value = numberOf(text);
    return !Number.isNaN(value) && suits(Object.is(value, -0) ? (text.includes('.') ? -Number.MIN_VALUE : 0) : value);
  });
}
