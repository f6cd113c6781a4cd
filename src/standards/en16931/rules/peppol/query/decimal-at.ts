import type { Decimal } from '../../../decimal/decimal.ts';
import { parseDecimal } from '../../../decimal/parse-decimal.ts';
import { descend } from '../../../tree/descend.ts';
import { descendantText } from '../../../tree/descendant-text.ts';
import type { XmlElement } from '../../../tree/xml-element.ts';

/** The number in the element at a path; `absent` when there is none, undefined when it cannot be read or there are several: which one would count? */
export function decimalAt(element: XmlElement, absent: Decimal | undefined, ...path: readonly string[]): Decimal | undefined {
  const [found, another] = descend(element, ...path);
  if (found === undefined) return absent;
  return another === undefined ? parseDecimal(descendantText(found)) : undefined;
}
