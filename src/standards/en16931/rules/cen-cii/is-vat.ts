import { childrenOf } from '../../tree/children-of.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';

/** Whether a tax of CII is VAT: its type says so, in capitals or not, without any space. */
export function isVat(tax: XmlElement): boolean {
  return childrenOf(tax, 'ram:TypeCode').some((type) => {
    const text = descendantText(type);
    return text === 'VAT' || (text.length === 3 && text.toUpperCase() === 'VAT');
  });
}
