import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { attributeOf } from '../../tree/attribute-of.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import { isBlank } from '../../tree/is-blank.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { dutchMeans } from '../peppol/dutch-means.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { decimalAt } from '../peppol/query/decimal-at.ts';
import { has } from '../peppol/query/has.ts';
import type { PeppolUblFacts } from './facts.ts';

const zero: Decimal = { units: 0, scale: 0 };
const country = ['cac:PostalAddress', 'cac:Country', 'cbc:IdentificationCode'];

/** Rules for sellers in the Netherlands. */
export const dutchRules: Pattern<PeppolUblFacts> = [
  // A credit note names the invoice.
  { at: ['cbc:CreditNoteTypeCode'], when: isFromDutch, assert: [fatal('NL-R-001', (_, { root }) => has(root, 'cac:BillingReference', 'cac:InvoiceDocumentReference', 'cbc:ID'))] },
  // Addresses have street, town and post code; legal entities a KVK or OIN number.
  { at: ['cac:AccountingSupplierParty/cac:Party/cac:PostalAddress'], when: isFromDutch, assert: [fatal('NL-R-002', isCompleteAddress)] },
  { at: ['cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID'], when: isFromDutch, assert: [fatal('NL-R-003', isRegistered, schemeSent)] },
  { at: ['cac:AccountingCustomerParty/cac:Party/cac:PostalAddress'], when: amongDutch, assert: [fatal('NL-R-004', isCompleteAddress)] },
  { at: ['cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID'], when: amongDutch, assert: [fatal('NL-R-005', isRegistered, schemeSent)] },
  {
    at: ['cac:TaxRepresentativeParty/cac:PostalAddress'],
    when: (address, facts) => isFromDutch(address, facts) && codeAt(facts.root, 'cac:TaxRepresentativeParty', ...country).toUpperCase() === 'NL',
    assert: [fatal('NL-R-006', isCompleteAddress)],
  },
  {
    // Who wants money says how to pay it.
    at: ['cac:LegalMonetaryTotal'],
    when: isFromDutch,
    assert: [
      fatal('NL-R-007', (total, { root }) => {
        if (has(root, 'cac:PaymentMeans')) return true;
        const payable = decimalAt(total, undefined, 'cbc:PayableAmount');
        if (payable === undefined) return false;
        return (root.name === 'ubl:Invoice' && compareDecimals(payable, zero) <= 0) || (root.name === 'cn:CreditNote' && compareDecimals(payable, zero) >= 0);
      }),
    ],
  },
  {
    at: ['cac:PaymentMeans'],
    when: amongDutch,
    assert: [fatal('NL-R-008', (means) => dutchMeans.has(codeAt(means, 'cbc:PaymentMeansCode')), (means) => ({ found: codeAt(means, 'cbc:PaymentMeansCode'), expected: [...dutchMeans].join(', ') }))],
  },
  // A line of an order needs the order.
  { at: ['cac:OrderLineReference/cbc:LineID'], when: isFromDutch, assert: [fatal('NL-R-009', (_, { root }) => has(root, 'cac:OrderReference', 'cbc:ID'))] },
];

function isFromDutch(_: XmlElement, { supplierAddress }: PeppolUblFacts): boolean {
  return supplierAddress === 'NL';
}

function amongDutch(_: XmlElement, { supplierAddress, buyerAddress }: PeppolUblFacts): boolean {
  return supplierAddress === 'NL' && buyerAddress === 'NL';
}

function isCompleteAddress(address: XmlElement): boolean {
  return has(address, 'cbc:StreetName') && has(address, 'cbc:CityName') && has(address, 'cbc:PostalZone');
}

function isRegistered(number: XmlElement): boolean {
  const schemes = (attributeOf(number, 'schemeID') ?? '').split(' ');
  return (schemes.includes('0106') || schemes.includes('0190')) && !isBlank(descendantText(number));
}

function schemeSent(number: XmlElement): { found: string | undefined; expected: string } {
  return { found: attributeOf(number, 'schemeID'), expected: '0106, 0190' };
}
