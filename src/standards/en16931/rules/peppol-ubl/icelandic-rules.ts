import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { dateOf } from '../peppol/query/date-of.ts';
import { has } from '../peppol/query/has.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { warning } from '../peppol/warning.ts';
import type { PeppolUblFacts } from './facts.ts';

/** Rules for sellers in Iceland, and what they owe Icelandic buyers. */
export const icelandicRules: Pattern<PeppolUblFacts> = [
  {
    at: ['cn:CreditNote', 'ubl:Invoice'],
    when: (_, { rawSupplierAddress }) => rawSupplierAddress === 'IS',
    assert: [
      warning('IS-R-001', (document) => ['cbc:InvoiceTypeCode', 'cbc:CreditNoteTypeCode'].some((name) => ['380', '381'].includes(codeAt(document, name))), (document) => ({
        found: textAt(document, 'cbc:InvoiceTypeCode') || textAt(document, 'cbc:CreditNoteTypeCode'),
        expected: '380, 381',
      })),
      // The seller has his kennitala, street and post code.
      fatal('IS-R-002', (document) => hasKennitala(document, 'cac:AccountingSupplierParty')),
      fatal('IS-R-003', (document) => hasStreet(document, 'cac:AccountingSupplierParty')),
      // A claim (9) and a transfer (42) name an account of twelve digits.
      fatal('IS-R-006', (document) => hasAccount(document, '9')),
      fatal('IS-R-007', (document) => hasAccount(document, '42')),
      // A final due date (eindagi) is a date, comes with a due date, and not before it.
      fatal('IS-R-008', (document) => finalDates(document).slice(0, 1).every((date) => date.length === 10 && dateOf(date) !== undefined), (document) => ({ found: finalDates(document).join(', ') })),
      fatal('IS-R-009', (document) => !hasFinalDate(document) || has(document, 'cbc:DueDate')),
      fatal('IS-R-010', (document) => !hasFinalDate(document) || childrenOf(document, 'cbc:DueDate').some(({ text }) => finalDates(document).some((date) => text <= date)), (document) => ({
        found: finalDates(document).join(', '),
        expected: `≥ ${textAt(document, 'cbc:DueDate')}`,
      })),
    ],
  },
  {
    at: ['cn:CreditNote/cac:AccountingCustomerParty', 'ubl:Invoice/cac:AccountingCustomerParty'],
    when: (_, { rawSupplierAddress, rawBuyerAddress }) => rawSupplierAddress === 'IS' && rawBuyerAddress === 'IS',
    assert: [fatal('IS-R-004', (party) => hasKennitala(party)), fatal('IS-R-005', (party) => hasStreet(party))],
  },
];

function hasKennitala(element: XmlElement, ...path: readonly string[]): boolean {
  return descend(element, ...path, 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID').some((number) => attributeOf(number, 'schemeID') === '0196');
}

function hasStreet(element: XmlElement, ...path: readonly string[]): boolean {
  return has(element, ...path, 'cac:Party', 'cac:PostalAddress', 'cbc:StreetName') && has(element, ...path, 'cac:Party', 'cac:PostalAddress', 'cbc:PostalZone');
}

function hasAccount(document: XmlElement, code: string): boolean {
  const means = childrenOf(document, 'cac:PaymentMeans').filter((one) => isAt(one, code, 'cbc:PaymentMeansCode'));
  if (means.length === 0) return true;
  const [account] = means.flatMap((one) => descend(one, 'cac:PayeeFinancialAccount', 'cbc:ID'));
  return account !== undefined && collapseSpace(descendantText(account)).length === 12;
}

function finalReferences(document: XmlElement): XmlElement[] {
  return childrenOf(document, 'cac:AdditionalDocumentReference').filter((reference) => isAt(reference, 'EINDAGI', 'cbc:DocumentDescription'));
}

function hasFinalDate(document: XmlElement): boolean {
  return finalReferences(document).length > 0;
}

function finalDates(document: XmlElement): string[] {
  return finalReferences(document).map((reference) => textAt(reference, 'cbc:ID'));
}
