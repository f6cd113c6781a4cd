import type { XmlElement } from '../../tree/xml-element.ts';
import { peppolUblFacts, type PeppolUblFacts } from '../peppol-ubl/facts.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { specificationIds } from '../xrechnung/specification-ids.ts';

/** What the XRechnung rules need to know of a whole UBL invoice or credit note. */
export interface XrechnungUblFacts extends PeppolUblFacts {
  readonly isExtension: boolean;
  readonly isCvd: boolean;
}

/** Reads the facts off the tree. */
export function xrechnungUblFacts(root: XmlElement): XrechnungUblFacts {
  const facts = peppolUblFacts(root);
  const isInForints = facts.currencies.has('HUF');
  return {
    ...facts,
    slack: isInForints ? { units: 5, scale: 1 } : facts.slack,
    isExtension: isAt(root, specificationIds.extension, 'cbc:CustomizationID'),
    isCvd: isAt(root, specificationIds.cvd, 'cbc:CustomizationID'),
  };
}
