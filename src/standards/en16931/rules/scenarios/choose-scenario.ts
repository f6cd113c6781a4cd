import { places } from '../peppol-cii/places.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { isAt } from '../peppol/query/is-at.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';

/**
 * The scenario an invoice falls under, by its root and its specification identifier (BT-24), which must be written exactly. Undefined where the invoice
 * names a specification we do not know (the official validator then refuses to judge), and for fragments.
 */
export function chooseScenario(root: XmlElement): Scenario | undefined {
  const path = root.name === 'rsm:CrossIndustryInvoice' ? places.specification : ['cbc:CustomizationID'];
  return scenarios.find(({ root: name, specification }) => name === root.name && isAt(root, specification, ...path))?.scenario;
}
