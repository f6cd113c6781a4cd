import { attributeOf } from '../../tree/attribute-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { peppolCodes } from '../peppol/peppol-codes.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import type { PeppolCiiFacts } from './facts.ts';

const documentTypes = peppolCodes.invoiceTypes.union(peppolCodes.creditNoteTypes);

/** Codes are taken from the lists Peppol allows, dates are eight digits of this century. */
export const codeRules: Pattern<PeppolCiiFacts> = [
  {
    at: ['ram:AttachmentBinaryObject'],
    when: (object) => attributeOf(object, 'mimeCode') !== undefined,
    assert: [fatal('PEPPOL-EN16931-CL001', (object) => peppolCodes.mimeTypes.has(attributeOf(object, 'mimeCode') ?? ''), (object) => ({
      found: attributeOf(object, 'mimeCode'),
      expected: [...peppolCodes.mimeTypes].join(', '),
    }))],
  },
  { at: ['ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode'], when: isOfKind('false'), assert: [fatal('PEPPOL-EN16931-CL002', codeIn(peppolCodes.allowanceReasons), asSent)] },
  { at: ['ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode'], when: isOfKind('true'), assert: [fatal('PEPPOL-EN16931-CL003', codeIn(peppolCodes.chargeReasons), asSent)] },
  {
    at: ['ram:TaxTotalAmount'],
    when: (total) => attributeOf(total, 'currencyID') !== undefined,
    assert: [fatal('PEPPOL-EN16931-CL007', (total) => peppolCodes.currencies.has(attributeOf(total, 'currencyID') ?? ''), (total) => ({ found: attributeOf(total, 'currencyID') }))],
  },
  {
    // The official rule looks for the type of the document under a name no invoice has, so it is silent; kept as published.
    at: ['ram:ExchangedDocument/ram:TypeCode'],
    assert: [fatal('PEPPOL-EN16931-P0100', (code, { profile }) => profile !== '01' || codeIn(documentTypes)(code), asSent)],
  },
  {
    at: ['udt:DateTimeString'],
    assert: [fatal('PEPPOL-EN16931-F001', (date) => collapseSpace(attributeOf(date, 'format') ?? '') === '102' && date.text.length === 8 && /20[0-9]{6}/.test(date.text), (date) => ({ found: date.text }))],
  },
  {
    at: ['ram:BuyerTradeParty/ram:URIUniversalCommunication/ram:URIID', 'ram:SellerTradeParty/ram:URIUniversalCommunication/ram:URIID'],
    assert: [fatal('PEPPOL-EN16931-CL008', (address) => peppolCodes.endpointSchemes.has(attributeOf(address, 'schemeID') ?? ''), (address) => ({ found: attributeOf(address, 'schemeID') }))],
  },
];

function isOfKind(kind: string): (code: XmlElement) => boolean {
  return ({ parent }) => parent !== undefined && codeAt(parent, 'ram:ChargeIndicator', 'udt:Indicator') === kind;
}

function codeIn(codes: ReadonlySet<string>): (element: XmlElement) => boolean {
  return ({ text }) => codes.has(collapseSpace(text));
}

function asSent(element: XmlElement): { found: string } {
  return { found: descendantText(element) };
}
