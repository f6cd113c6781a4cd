import { collapseSpace } from '../../tree/collapse-space.ts';
import { childrenOf } from '../../tree/children-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { textAt } from '../peppol/query/text-at.ts';

/** Whether a tax category or registration is about VAT. */
export function isVat(element: XmlElement): boolean {
  return childrenOf(element, 'cac:TaxScheme').some((scheme) => collapseSpace(textAt(scheme, 'cbc:ID').toUpperCase()) === 'VAT');
}
