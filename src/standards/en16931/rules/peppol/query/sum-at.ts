import { addDecimals } from '../../../decimal/add-decimals.ts';
import type { Decimal } from '../../../decimal/decimal.ts';
import { parseDecimal } from '../../../decimal/parse-decimal.ts';
import { descendantText } from '../../../tree/descendant-text.ts';
import { descend } from '../../../tree/descend.ts';
import type { XmlElement } from '../../../tree/xml-element.ts';

/** The sum of the numbers at a path below each of the elements; undefined when one of them cannot be read. */
export function sumAt(elements: readonly XmlElement[], ...path: readonly string[]): Decimal | undefined {
  let sum: Decimal = { units: 0, scale: 0 };
  for (const element of elements) {
    for (const found of descend(element, ...path)) {
      const number = parseDecimal(descendantText(found));
      if (number === undefined) return undefined;
      sum = addDecimals(sum, number);
    }
  }
  return sum;
}
