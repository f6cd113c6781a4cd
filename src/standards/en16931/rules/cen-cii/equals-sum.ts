import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { numberOf } from '../peppol/query/number-of.ts';

/**
 * Whether one of the elements holds a sum in floating point; a nought with a minus is another number than one without, except as a whole number beside the sum of
 * nothing.
 */
export function equalsSum(elements: readonly XmlElement[], sum: number, ofNothing = false): boolean {
  if (Number.isNaN(sum)) return false;
  return elements.some((element) => {
    const text = descendantText(element);
    const value = numberOf(text);
    return Object.is(value, sum) || (ofNothing && value === 0 && !text.includes('.'));
  });
}
