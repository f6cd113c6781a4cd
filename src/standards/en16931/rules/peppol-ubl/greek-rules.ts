import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { isGreekTin } from '../peppol/checks/is-greek-tin.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { numberOf } from '../peppol/query/number-of.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { warning } from '../peppol/warning.ts';
import type { PeppolUblFacts } from './facts.ts';

const documentTypes: ReadonlySet<string> = new Set(['1.1', '1.6', '2.1', '2.4', '5.1', '5.2']);
const day = /^(?:0?[1-9]|[12][0-9]|3[01])[-\\/ ]?(?:0?[1-9]|1[0-2])[-\\/ ]?(?:19|20)[0-9]{2}/;
const mark = '##M.AR.K##';
const url = '##INVOICE|URL##';

/** Rules for sellers in Greece, and what they owe Greek buyers. */
export const greekRules: readonly Pattern<PeppolUblFacts>[] = [
  [
    {
      at: ['/ubl:Invoice/cbc:ID', '/cn:CreditNote/cbc:ID'],
      when: isFromGreece,
      assert: [
        // The number of an invoice has six parts: tax number, date, branch, document type, series, running number.
        fatal('GR-R-001-1', (id) => segments(id).length === 6, (id) => ({ found: String(segments(id).length), expected: '6' })),
        fatal('GR-R-001-2', (id, { root }) => collapseSpace(segment(id, 0)).length === 9 && isGreekTin(segment(id, 0)) && sellerTins(root).includes(segment(id, 0)), (id, { root }) => ({ found: segment(id, 0), expected: sellerTins(root).join(', ') })),
        fatal('GR-R-001-3', (id, { root }) => isIssueDate(segment(id, 1), textAt(root, 'cbc:IssueDate')), (id, { root }) => ({ found: segment(id, 1), expected: textAt(root, 'cbc:IssueDate').split('-').reverse().join('/') })),
        fatal('GR-R-001-4', (id) => /^[ \t\r\n]*[+-]?[0-9]+[ \t\r\n]*$/.test(segment(id, 2)) && numberOf(segment(id, 2)) >= 0, (id) => ({ found: segment(id, 2) })),
        fatal('GR-R-001-5', (id) => documentTypes.has(segment(id, 3)), (id) => ({ found: segment(id, 3), expected: [...documentTypes].join(', ') })),
        fatal('GR-R-001-6', (id) => segment(id, 4) !== ''),
        fatal('GR-R-001-7', (id) => segment(id, 5) !== ''),
      ],
    },
    {
      at: ['cac:AccountingSupplierParty/cac:Party'],
      when: isFromGreece,
      assert: [fatal('GR-R-002', (party) => textAt(party, 'cac:PartyName', 'cbc:Name') !== ''), warning('GR-S-011', hasGreekVatNumber)],
    },
    {
      at: ['cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID'],
      when: (number, facts) => isFromGreece(number, facts) && number.parent !== undefined && codeAt(number.parent, 'cac:TaxScheme', 'cbc:ID') === 'VAT',
      assert: [fatal('GR-R-003', (number) => isGreekVatNumber(descendantText(number)), (number) => ({ found: descendantText(number) }))],
    },
    {
      at: ['/ubl:Invoice', '/cn:CreditNote'],
      when: hasGreekAddress,
      // The invoice names its mark in the Greek register, and where it can be looked at.
      assert: [
        fatal('GR-R-004-1', (document) => references(document, mark).length === 1, (document) => ({ found: String(references(document, mark).length), expected: '1' })),
        warning('GR-S-008-1', (document) => references(document, url).length === 1, (document) => ({ found: String(references(document, url).length), expected: '1' })),
        fatal('GR-R-008-2', (document) => references(document, url).length <= 1, (document) => ({ found: String(references(document, url).length), expected: '≤ 1' })),
      ],
    },
    {
      at: ['cac:AdditionalDocumentReference/cbc:ID'],
      when: (id, facts) => hasGreekAddress(id, facts) && id.parent !== undefined && isAt(id.parent, mark, 'cbc:DocumentDescription'),
      assert: [fatal('GR-R-004-2', (id) => /^[1-9]/.test(descendantText(id)), (id) => ({ found: descendantText(id) }))],
    },
    {
      at: ['cac:AdditionalDocumentReference'],
      when: (reference, facts) => isFromGreece(reference, facts) && isAt(reference, url, 'cbc:DocumentDescription'),
      assert: [fatal('GR-R-008-3', (reference) => codeAt(reference, 'cac:Attachment', 'cac:ExternalReference', 'cbc:URI') !== '')],
    },
    { at: ['cac:AccountingCustomerParty/cac:Party'], when: isFromGreece, assert: [fatal('GR-R-005', (party) => textAt(party, 'cac:PartyName', 'cbc:Name') !== '')] },
    {
      at: ['cac:AccountingSupplierParty/cac:Party/cbc:EndpointID'],
      when: (_, { ownSupplierCountry }) => isGreek(ownSupplierCountry),
      assert: [fatal('GR-R-009', isTaxAddress, addressSent)],
    },
  ],
  [
    { at: ['cac:AccountingCustomerParty/cac:Party'], when: amongGreeks, assert: [fatal('GR-R-006', hasGreekVatNumber)] },
    { at: ['cac:AccountingCustomerParty/cac:Party/cbc:EndpointID'], when: amongGreeks, assert: [fatal('GR-R-010', isTaxAddress, addressSent)] },
  ],
];

function isGreek(country: string): boolean {
  return country === 'GR' || country === 'EL';
}

function isFromGreece(_: XmlElement, { supplierCountry }: PeppolUblFacts): boolean {
  return isGreek(supplierCountry);
}

function hasGreekAddress(_: XmlElement, { supplierCountry, rawSupplierAddress }: PeppolUblFacts): boolean {
  return isGreek(supplierCountry) && rawSupplierAddress === 'GR';
}

function amongGreeks(_: XmlElement, { supplierCountry, buyerCountry }: PeppolUblFacts): boolean {
  return isGreek(supplierCountry) && isGreek(buyerCountry);
}

function segments(id: XmlElement): string[] {
  const text = descendantText(id);
  return text === '' ? [] : text.split('|');
}

function segment(id: XmlElement, place: number): string {
  return segments(id)[place] ?? '';
}

function sellerTins(root: XmlElement): string[] {
  const schemes = [...descend(root, 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme'), ...descend(root, 'cac:TaxRepresentativeParty', 'cac:PartyTaxScheme')];
  return schemes.filter((scheme) => isAt(scheme, 'VAT', 'cac:TaxScheme', 'cbc:ID')).map((scheme) => textAt(scheme, 'cbc:CompanyID').slice(2, 11));
}

function isIssueDate(text: string, issued: string): boolean {
  const [dayOf, month, year] = text.split('/');
  const [issueYear, issueMonth, issueDay] = issued.split('-');
  return day.test(text) && year !== undefined && dayOf === issueDay && month === issueMonth && year === issueYear;
}

function isGreekVatNumber(number: string): boolean {
  return number.startsWith('EL') && isGreekTin(number.slice(2));
}

function hasGreekVatNumber(party: XmlElement): boolean {
  const numbers = childrenOf(party, 'cac:PartyTaxScheme').filter((scheme) => codeAt(scheme, 'cac:TaxScheme', 'cbc:ID') === 'VAT').flatMap((scheme) => childrenOf(scheme, 'cbc:CompanyID'));
  return numbers.length === 1 && numbers.every((number) => isGreekVatNumber(descendantText(number)));
}

function references(document: XmlElement, description: string): XmlElement[] {
  return childrenOf(document, 'cac:AdditionalDocumentReference').filter((reference) => isAt(reference, description, 'cbc:DocumentDescription'));
}

function isTaxAddress(endpoint: XmlElement): boolean {
  return attributeOf(endpoint, 'schemeID') === '9933' && isGreekTin(descendantText(endpoint));
}

function addressSent(endpoint: XmlElement): { found: string; expected: string } {
  return { found: `${attributeOf(endpoint, 'schemeID') ?? ''}:${descendantText(endpoint)}`, expected: '9933:…' };
}
