import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import { isBlank } from '../../tree/is-blank.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { isMod11 } from '../peppol/checks/is-mod-11.ts';
import { dutchMeans } from '../peppol/dutch-means.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { decimalAt } from '../peppol/query/decimal-at.ts';
import { has } from '../peppol/query/has.ts';
import { warning } from '../peppol/warning.ts';
import type { PeppolCiiFacts } from './facts.ts';
import { pathTo } from './path-to.ts';
import { places } from './places.ts';

const zero: Decimal = { units: 0, scale: 0 };
const creditNotes: ReadonlySet<string> = new Set(['81', '83', '381', '396', '532']);
const { settlement, seller, buyer, taxRepresentative, means, documentType } = places;

const norwegian: Pattern<PeppolCiiFacts> = [
  {
    at: ['ram:SellerTradeParty'],
    when: (_, { supplierCountry }) => supplierCountry === 'NO',
    assert: [
      // The seller states that he is in the register of enterprises.
      warning('NO-R-002', (party) => descend(party, 'ram:SpecifiedTaxRegistration', 'ram:ID').some((id) => attributeOf(id, 'schemeID') === 'FC' && collapseSpace(id.text) === 'Foretaksregisteret')),
      // A Norwegian VAT number: NO, organisation number with check digit, MVA.
      fatal('NO-R-001', (party) => {
        const number = vatNumber(party);
        return !number.startsWith('NO') || (/^[0-9]{9}MVA$/.test(number.slice(2)) && isMod11(number.slice(2, 11)));
      }, (party) => ({ found: vatNumber(party) })),
    ],
  },
];

const italian: Pattern<PeppolCiiFacts> = [
  {
    at: ['ram:SellerTradeParty/ram:SpecifiedTaxRegistration'],
    when: (_, { supplierCountry }) => supplierCountry === 'IT',
    // The tax code has its form.
    assert: [
      fatal('IT-R-001', (registration) => {
        const schemeOf = (id: XmlElement): string => collapseSpace(attributeOf(id, 'schemeID') ?? '');
        const ids = childrenOf(registration, 'ram:ID');
        if (ids.some((id) => schemeOf(id) !== 'FC')) return true;
        const [code] = ids;
        return code !== undefined && /^[A-Z0-9]{11,16}$/.test(collapseSpace(descendantText(code)));
      }, (registration) => ({ found: codeAt(registration, 'ram:ID') })),
    ],
  },
  {
    at: ['ram:SellerTradeParty'],
    when: (_, { supplierCountry }) => supplierCountry === 'IT',
    assert: [
      fatal('IT-R-002', (party) => has(party, 'ram:PostalTradeAddress', 'ram:LineOne')),
      fatal('IT-R-003', (party) => has(party, 'ram:PostalTradeAddress', 'ram:CityName')),
      fatal('IT-R-004', (party) => has(party, 'ram:PostalTradeAddress', 'ram:PostcodeCode')),
    ],
  },
];

const dutch: Pattern<PeppolCiiFacts> = [
  {
    // A credit note names the invoice.
    at: ['/rsm:CrossIndustryInvoice/rsm:ExchangedDocument'],
    when: (document, facts) => isFromDutch(document, facts) && creditNotes.has(codeAt(document, 'ram:TypeCode')),
    assert: [fatal('NL-R-001', (_, { root }) => has(root, ...settlement, 'ram:InvoiceReferencedDocument', 'ram:IssuerAssignedID'))],
  },
  // Addresses have street, town and post code; legal entities a KVK or OIN number.
  { at: [pathTo(seller, 'ram:PostalTradeAddress')], when: isFromDutch, assert: [fatal('NL-R-002', isCompleteAddress)] },
  { at: [pathTo(seller, 'ram:SpecifiedLegalOrganization', 'ram:ID')], when: isFromDutch, assert: [fatal('NL-R-003', isRegistered, schemeSent)] },
  { at: [pathTo(buyer, 'ram:PostalTradeAddress')], when: amongDutch, assert: [fatal('NL-R-004', isCompleteAddress)] },
  { at: [pathTo(buyer, 'ram:SpecifiedLegalOrganization', 'ram:ID')], when: amongDutch, assert: [fatal('NL-R-005', isRegistered, schemeSent)] },
  {
    at: [pathTo(taxRepresentative, 'ram:PostalTradeAddress')],
    when: (address, facts) => isFromDutch(address, facts) && codeAt(facts.root, ...taxRepresentative, 'ram:PostalTradeAddress', 'ram:CountryID').toUpperCase() === 'NL',
    assert: [fatal('NL-R-006', isCompleteAddress)],
  },
  {
    // Who wants money says how to pay it.
    at: [pathTo(settlement, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation')],
    when: isFromDutch,
    assert: [
      fatal('NL-R-007', (total, { root }) => {
        if (has(root, ...means)) return true;
        const due = decimalAt(total, undefined, 'ram:DuePayableAmount');
        if (due === undefined) return false;
        return codeAt(root, ...documentType) === '381' ? compareDecimals(due, zero) >= 0 : compareDecimals(due, zero) <= 0;
      }),
    ],
  },
  { at: [pathTo(means)], when: amongDutch, assert: [fatal('NL-R-008', (one) => dutchMeans.has(codeAt(one, 'ram:TypeCode')), (one) => ({ found: codeAt(one, 'ram:TypeCode'), expected: [...dutchMeans].join(', ') }))] },
  {
    // A line of an order needs the order.
    at: [pathTo(places.lines, 'ram:SpecifiedLineTradeAgreement', 'ram:BuyerOrderReferencedDocument', 'ram:LineID')],
    when: isFromDutch,
    assert: [fatal('NL-R-009', (_, { root }) => has(root, ...places.agreement, 'ram:BuyerOrderReferencedDocument', 'ram:IssuerAssignedID'))],
  },
];

/** Rules for sellers in Norway, Italy and the Netherlands. */
export const nationalRules: readonly Pattern<PeppolCiiFacts>[] = [norwegian, italian, dutch];

function vatNumber(party: XmlElement): string {
  const registration = childrenOf(party, 'ram:SpecifiedTaxRegistration').find((one) => childrenOf(one, 'ram:ID').some((id) => attributeOf(id, 'schemeID') === 'VAT'));
  const [id] = registration === undefined ? [] : childrenOf(registration, 'ram:ID');
  return id === undefined ? '' : descendantText(id);
}

function isFromDutch(_: XmlElement, { supplierAddress }: PeppolCiiFacts): boolean {
  return supplierAddress === 'NL';
}

function amongDutch(_: XmlElement, { supplierAddress, buyerAddress }: PeppolCiiFacts): boolean {
  return supplierAddress === 'NL' && buyerAddress === 'NL';
}

function isCompleteAddress(address: XmlElement): boolean {
  return has(address, 'ram:LineOne') && has(address, 'ram:CityName') && has(address, 'ram:PostcodeCode');
}

function isRegistered(number: XmlElement): boolean {
  const schemes = (attributeOf(number, 'schemeID') ?? '').split(' ');
  return (schemes.includes('0106') || schemes.includes('0190')) && !isBlank(descendantText(number));
}

function schemeSent(number: XmlElement): { found: string | undefined; expected: string } {
  return { found: attributeOf(number, 'schemeID'), expected: '0106, 0190' };
}
