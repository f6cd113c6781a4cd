import { attributeOf } from '../../tree/attribute-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { pathTo } from '../peppol-cii/path-to.ts';
import { places } from '../peppol-cii/places.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context, Pattern } from '../peppol/pattern.ts';
import { isInside } from '../peppol/query/is-inside.ts';
import { warning } from '../peppol/warning.ts';
import { xrechnungCodes } from '../xrechnung/xrechnung-codes.ts';
import type { XrechnungCiiFacts } from './facts.ts';

/** The rules of the XRechnung extension, in CII. They hold only where the extension is named. */
export const extensionRules: Pattern<XrechnungCiiFacts> = [
  {
    at: [pathTo(places.lines, 'ram:AssociatedDocumentLineDocument')],
    // Sub lines are known in UBL only.
    assert: [warning('BR-DEX-15', (_, { root }) => !mentions(root, 'ram:ParentLineID'))],
  },
  // Identifiers follow schemes of ISO 6523 or the own ones.
  schemeRule('BR-DEX-04', ['ram:GlobalID'], xrechnungCodes.identifierSchemes, (id) => !isInside(id, 'ram:SpecifiedTradeProduct') && !isInside(id, 'ram:ShipToTradeParty')),
  schemeRule('BR-DEX-05', ['ram:ID'], xrechnungCodes.identifierSchemes, (id) => !isInside(id, 'ram:SpecifiedTaxRegistration')),
  schemeRule('BR-DEX-06', ['ram:SpecifiedTradeProduct/ram:GlobalID'], xrechnungCodes.identifierSchemes),
  schemeRule('BR-DEX-07', ['ram:URIUniversalCommunication/ram:URIID'], xrechnungCodes.endpointSchemes),
  schemeRule('BR-DEX-08', ['ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:GlobalID'], xrechnungCodes.identifierSchemes),
  {
    at: ['ram:AttachmentBinaryObject'],
    assert: [fatal('BR-DEX-01', (object) => xrechnungCodes.mimeTypes.has(attributeOf(object, 'mimeCode') ?? ''), (object) => ({
      found: attributeOf(object, 'mimeCode'),
      expected: [...xrechnungCodes.mimeTypes].join(', '),
    }))],
  },
];

function schemeRule(rule: string, at: readonly string[], codes: ReadonlySet<string>, when: (id: XmlElement) => boolean = () => true): Context<XrechnungCiiFacts> {
  return {
    at,
    when: (id) => attributeOf(id, 'schemeID') !== undefined && when(id),
    assert: [fatal(rule, (id) => codes.has(collapseSpace(attributeOf(id, 'schemeID') ?? '')), (id) => ({ found: attributeOf(id, 'schemeID') }))],
  };
}

function mentions(element: XmlElement, name: string): boolean {
  return element.name === name || element.children.some((child) => mentions(child, name));
}
