import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';

/** Whether an allowance or charge says it is a charge (true) or an allowance (false); one that says nothing readable is neither. */
export function indicates(element: XmlElement, charge: boolean): boolean {
  for (const indicator of childrenOf(element, 'ram:ChargeIndicator')) {
    for (const one of childrenOf(indicator, 'udt:Indicator')) {
      const value = collapseSpace(descendantText(one));
      if (charge ? value === 'true' || value === '1' : value === 'false' || value === '0') return true;
    }
  }
  return false;
}
