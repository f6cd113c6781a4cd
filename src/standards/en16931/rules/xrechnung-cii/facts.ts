import type { ElementIndex } from '../../tree/elements-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { peppolCiiFacts, type PeppolCiiFacts } from '../peppol-cii/facts.ts';
import { places } from '../peppol-cii/places.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { specificationIds } from '../xrechnung/specification-ids.ts';

/** What the XRechnung rules need to know of a whole CII invoice. */
export interface XrechnungCiiFacts extends PeppolCiiFacts {
  readonly elements: ElementIndex;
  readonly isExtension: boolean;
  readonly isCvd: boolean;
}

/** Reads the facts off the tree. */
export function xrechnungCiiFacts(root: XmlElement, elements: ElementIndex): XrechnungCiiFacts {
  const facts = peppolCiiFacts(root);
  return {
    ...facts,
    elements,
    slack: facts.currencies.has('HUF') ? { units: 5, scale: 1 } : facts.slack,
    isExtension: isAt(root, specificationIds.extension, ...places.specification),
    isCvd: isAt(root, specificationIds.cvd, ...places.specification),
  };
}
