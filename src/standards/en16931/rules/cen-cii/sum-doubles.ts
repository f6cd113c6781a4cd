import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { numberOf } from '../peppol/query/number-of.ts';

/** The sum of the numbers in elements, in binary floating point as the official rules reckon it in some places; NaN when one cannot be read. */
export function sumDoubles(elements: readonly XmlElement[]): number {
  // Beginning with minus nought keeps the sign of a single one.
  let sum = elements.length === 0 ? 0 : -0;
  for (const element of elements) sum += numberOf(descendantText(element));
  return sum;
}
