import { attributeOf } from '../../tree/attribute-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context, Pattern } from '../peppol/pattern.ts';
import { peppolCodes } from '../peppol/peppol-codes.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { dateOf } from '../peppol/query/date-of.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { textAt } from '../peppol/query/text-at.ts';
import type { PeppolUblFacts } from './facts.ts';

const amounts = `cbc:Amount cbc:BaseAmount cbc:PriceAmount cbc:TaxAmount cbc:TaxableAmount cbc:LineExtensionAmount cbc:TaxExclusiveAmount cbc:TaxInclusiveAmount
  cbc:AllowanceTotalAmount cbc:ChargeTotalAmount cbc:PrepaidAmount cbc:PayableRoundingAmount cbc:PayableAmount`.split(/\s+/);

/** An exemption reason fits one VAT category: reason, category, rule. */
const exemptions: readonly (readonly [string, string, string])[] = [
  ['VATEX-EU-G', 'G', 'P0104'],
  ['VATEX-EU-O', 'O', 'P0105'],
  ['VATEX-EU-IC', 'K', 'P0106'],
  ['VATEX-EU-AE', 'AE', 'P0107'],
  ['VATEX-EU-D', 'E', 'P0108'],
  ['VATEX-EU-F', 'E', 'P0109'],
  ['VATEX-EU-I', 'E', 'P0110'],
  ['VATEX-EU-J', 'E', 'P0111'],
];

/** Codes are taken from the lists Peppol allows, dates are written the long way. */
export const codeRules: Pattern<PeppolUblFacts> = [
  {
    at: ['cbc:EmbeddedDocumentBinaryObject'],
    when: (object) => attributeOf(object, 'mimeCode') !== undefined,
    assert: [fatal('PEPPOL-EN16931-CL001', (object) => peppolCodes.mimeTypes.has(attributeOf(object, 'mimeCode') ?? ''), (object) => ({
      found: attributeOf(object, 'mimeCode'),
      expected: [...peppolCodes.mimeTypes].join(', '),
    }))],
  },
  { at: ['cac:AllowanceCharge/cbc:AllowanceChargeReasonCode'], when: isOfKind('false'), assert: [fatal('PEPPOL-EN16931-CL002', codeIn(peppolCodes.allowanceReasons), asSent)] },
  { at: ['cac:AllowanceCharge/cbc:AllowanceChargeReasonCode'], when: isOfKind('true'), assert: [fatal('PEPPOL-EN16931-CL003', codeIn(peppolCodes.chargeReasons), asSent)] },
  { at: ['cac:InvoicePeriod/cbc:DescriptionCode'], assert: [fatal('PEPPOL-EN16931-CL006', codeIn(peppolCodes.periodDescriptions), asSent)] },
  { at: amounts, assert: [fatal('PEPPOL-EN16931-CL007', (amount) => peppolCodes.currencies.has(attributeOf(amount, 'currencyID') ?? ''), (amount) => ({ found: attributeOf(amount, 'currencyID') }))] },
  {
    at: ['cbc:InvoiceTypeCode'],
    assert: [
      fatal('PEPPOL-EN16931-P0100', (code, { profile }) => profile !== '01' || codeIn(peppolCodes.invoiceTypes)(code), asSent),
      // Partial and corrected invoices only between Germans.
      fatal('PEPPOL-EN16931-P0112', (code, { amongGermans }) => amongGermans || !['326', '384'].includes(collapseSpace(code.text)), asSent),
    ],
  },
  { at: ['cbc:CreditNoteTypeCode'], assert: [fatal('PEPPOL-EN16931-P0101', (code, { profile }) => profile !== '01' || codeIn(peppolCodes.creditNoteTypes)(code), asSent)] },
  {
    at: ['cbc:IssueDate', 'cbc:DueDate', 'cbc:TaxPointDate', 'cbc:StartDate', 'cbc:EndDate', 'cbc:ActualDeliveryDate'],
    assert: [fatal('PEPPOL-EN16931-F001', ({ text }) => text.length === 10 && dateOf(text) !== undefined, asSent)],
  },
  {
    at: ['cbc:EndpointID'],
    when: (endpoint) => attributeOf(endpoint, 'schemeID') !== undefined,
    assert: [fatal('PEPPOL-EN16931-CL008', (endpoint) => peppolCodes.endpointSchemes.has(attributeOf(endpoint, 'schemeID') ?? ''), (endpoint) => ({ found: attributeOf(endpoint, 'schemeID') }))],
  },
  ...exemptions.map(([reason, category, rule]): Context<PeppolUblFacts> => ({
    at: ['cac:TaxCategory'],
    when: (one) => textAt(one, 'cbc:TaxExemptionReasonCode').toUpperCase() === reason,
    assert: [fatal(`PEPPOL-EN16931-${rule}`, (one) => codeAt(one, 'cbc:ID') === category, (one) => ({ found: codeAt(one, 'cbc:ID'), expected: category }))],
  })),
];

function isOfKind(indicator: string): (code: XmlElement) => boolean {
  return ({ parent }) => parent !== undefined && isAt(parent, indicator, 'cbc:ChargeIndicator');
}

function codeIn(codes: ReadonlySet<string>): (element: XmlElement) => boolean {
  return ({ text }) => codes.has(collapseSpace(text));
}

function asSent(element: XmlElement): { found: string } {
  return { found: descendantText(element) };
}
