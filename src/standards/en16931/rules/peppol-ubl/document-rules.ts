import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { childrenOf } from '../../tree/children-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { has } from '../peppol/query/has.ts';
import { sameSign } from '../peppol/same-sign.ts';
import type { PeppolUblFacts } from './facts.ts';

const specification = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';

/** What Peppol BIS asks of the document as a whole, of its parties and its currencies. */
export const documentRules: Pattern<PeppolUblFacts> = [
  {
    at: ['cn:CreditNote', 'ubl:Invoice'],
    assert: [
      // The business process is named, in the Peppol form.
      fatal('PEPPOL-EN16931-R001', (document) => has(document, 'cbc:ProfileID')),
      fatal('PEPPOL-EN16931-R007', (_, { profile }) => profile !== undefined, (document) => ({ found: codeAt(document, 'cbc:ProfileID'), expected: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0' })),
      // More than one note only between Germans.
      fatal('PEPPOL-EN16931-R002', (document, { amongGermans }) => amongGermans || childrenOf(document, 'cbc:Note').length <= 1),
      // The buyer can tell what the invoice belongs to: by his reference or his order.
      fatal('PEPPOL-EN16931-R003', (document) => has(document, 'cbc:BuyerReference') || has(document, 'cac:OrderReference', 'cbc:ID')),
      fatal('PEPPOL-EN16931-R004', (document) => codeAt(document, 'cbc:CustomizationID').startsWith(specification), (document) => ({ found: codeAt(document, 'cbc:CustomizationID'), expected: specification })),
      // One VAT breakdown, and one VAT total beside it if there is an accounting currency.
      fatal('PEPPOL-EN16931-R053', (document) => taxTotals(document, true).length === 1, (document) => ({ found: String(taxTotals(document, true).length), expected: '1' })),
      fatal('PEPPOL-EN16931-R054', (document) => taxTotals(document, false).length === wantedTotals(document), (document) => ({
        found: String(taxTotals(document, false).length),
        expected: String(wantedTotals(document)),
      })),
      // Both VAT totals have the same sign.
      fatal('PEPPOL-EN16931-R055', (document) => {
        if (!has(document, 'cbc:TaxCurrencyCode')) return true;
        return sameSign(vatIn(document, codeAt(document, 'cbc:TaxCurrencyCode')), vatIn(document, codeAt(document, 'cbc:DocumentCurrencyCode')));
      }),
    ],
  },
  {
    at: ['cbc:TaxCurrencyCode'],
    // An accounting currency is named only where it differs from the invoice currency.
    assert: [
      fatal('PEPPOL-EN16931-R005', (code) => collapseSpace(code.text) !== (code.parent === undefined ? '' : codeAt(code.parent, 'cbc:DocumentCurrencyCode')), (code) => ({ found: code.text })),
    ],
  },
  // Both parties have an electronic address.
  { at: ['cac:AccountingCustomerParty/cac:Party'], assert: [fatal('PEPPOL-EN16931-R010', (party) => has(party, 'cbc:EndpointID'))] },
  { at: ['cac:AccountingSupplierParty/cac:Party'], assert: [fatal('PEPPOL-EN16931-R020', (party) => has(party, 'cbc:EndpointID'))] },
];

function taxTotals(document: XmlElement, withBreakdown: boolean): XmlElement[] {
  return childrenOf(document, 'cac:TaxTotal').filter((total) => has(total, 'cac:TaxSubtotal') === withBreakdown);
}

function wantedTotals(document: XmlElement): number {
  return has(document, 'cbc:TaxCurrencyCode') ? 1 : 0;
}

function vatIn(document: XmlElement, currency: string): string[] {
  return descend(document, 'cac:TaxTotal', 'cbc:TaxAmount').filter(({ attributes }) => attributes?.get('currencyID') === currency).map(({ text }) => text);
}
