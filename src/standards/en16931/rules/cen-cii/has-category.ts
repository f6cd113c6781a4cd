import type { XmlElement } from '../../tree/xml-element.ts';
import { descendantText } from '../../tree/descendant-text.ts';

/** Whether a tax is of a VAT category, by its code exactly as sent. */
export function hasCategory(tax: XmlElement, code: string): boolean {
  for (const child of tax.children) if (child.name === 'ram:CategoryCode' && descendantText(child) === code) return true;
  return false;
}
