import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import type { XmlElement } from '../../tree/xml-element.ts';

/** True for a charge, false for an allowance, undefined when the indicator is missing or unreadable. */
export function isCharge(element: XmlElement): boolean | undefined {
  for (const { text } of childrenOf(element, 'cbc:ChargeIndicator')) {
    const value = collapseSpace(text);
    if (value === 'true' || value === '1') return true;
    if (value === 'false' || value === '0') return false;
  }
  return undefined;
}
