import { descendantText } from '../../../tree/descendant-text.ts';
import { descend } from '../../../tree/descend.ts';
import type { XmlElement } from '../../../tree/xml-element.ts';

/** Whether an element at a path has exactly this text: `isAt(invoice, 'VAT', 'cac:TaxScheme', 'cbc:ID')`. */
export function isAt(element: XmlElement, value: string, ...path: readonly string[]): boolean {
  return descend(element, ...path).some((found) => descendantText(found) === value);
}
