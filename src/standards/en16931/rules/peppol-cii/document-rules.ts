import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { descend } from '../../tree/descend.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { has } from '../peppol/query/has.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { sameSign } from '../peppol/same-sign.ts';
import type { PeppolCiiFacts } from './facts.ts';
import type { CiiVariant } from './variant.ts';

const specification = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const specificationPath = ['ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID'];
const processPath = ['ram:BusinessProcessSpecifiedDocumentContextParameter', 'ram:ID'];

/** What Peppol BIS asks of the document as a whole, of its parties and its currencies. XRechnung lets the VAT total (BT-110) be absent. */
export function documentRules({ vatTotalOptional }: CiiVariant): Pattern<PeppolCiiFacts> {
  return [
    {
      at: ['rsm:ExchangedDocumentContext'],
      assert: [
        // The business process is named, in the Peppol form.
        fatal('PEPPOL-EN16931-R001', (context) => has(context, ...processPath)),
        fatal('PEPPOL-EN16931-R007', (_, { profile }) => profile !== undefined, (context) => ({ found: codeAt(context, ...processPath), expected: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0' })),
        fatal('PEPPOL-EN16931-R004', (context) => codeAt(context, ...specificationPath).startsWith(specification), (context) => ({ found: codeAt(context, ...specificationPath), expected: specification })),
      ],
    },
    {
      at: ['ram:ApplicableHeaderTradeAgreement'],
      assert: [
        // The buyer can tell what the invoice belongs to: by his reference or his order.
        fatal('PEPPOL-EN16931-R003', (agreement) => has(agreement, 'ram:BuyerReference') || has(agreement, 'ram:BuyerOrderReferencedDocument', 'ram:IssuerAssignedID')),
        // One invoiced object (130) and one project (50) at most.
        fatal('PEPPOL-EN16931-R006', (agreement) => referencesOf(agreement, '130') <= 1, (agreement) => ({ found: String(referencesOf(agreement, '130')), expected: '≤ 1' })),
        fatal('PEPPOL-EN16931-R080', (agreement) => referencesOf(agreement, '50') <= 1, (agreement) => ({ found: String(referencesOf(agreement, '50')), expected: '≤ 1' })),
      ],
    },
    {
      at: ['ram:ApplicableHeaderTradeSettlement'],
      assert: [
        // An accounting currency is named only where it differs from the invoice currency.
        fatal('PEPPOL-EN16931-R005', (settlement) => !has(settlement, 'ram:TaxCurrencyCode') || codeAt(settlement, 'ram:TaxCurrencyCode') !== codeAt(settlement, 'ram:InvoiceCurrencyCode'), (settlement) => ({ found: codeAt(settlement, 'ram:TaxCurrencyCode') })),
        // One VAT total in the invoice currency, and one in the accounting currency if there is one.
        fatal('PEPPOL-EN16931-R053', (settlement, { currencies }) => {
          const count = vatTotals(settlement, (currency) => currencies.has(currency)).length;
          return vatTotalOptional ? count <= 1 : count === 1;
        }, (settlement, { currencies }) => ({ found: String(vatTotals(settlement, (currency) => currencies.has(currency)).length), expected: '1' })),
        fatal('PEPPOL-EN16931-R054', (settlement, { currencies }) => otherTotals(settlement, currencies) === (has(settlement, 'ram:TaxCurrencyCode') ? 1 : 0), (settlement, { currencies }) => ({
          found: String(otherTotals(settlement, currencies)),
          expected: has(settlement, 'ram:TaxCurrencyCode') ? '1' : '0',
        })),
        // Both VAT totals have the same sign.
        fatal('PEPPOL-EN16931-R055', (settlement, { currencies, taxCurrencies }) => {
          const inCurrency = vatTotals(settlement, (currency) => currencies.has(currency));
          if (taxCurrencies.size === 0 || (vatTotalOptional && inCurrency.length === 0)) return true;
          return sameSign(vatTotals(settlement, (currency) => taxCurrencies.has(currency)), inCurrency, true);
        }),
      ],
    },
    // One note at most, without a subject.
    { at: ['rsm:ExchangedDocument'], assert: [fatal('PEPPOL-EN16931-R002', (document) => childrenOf(document, 'ram:IncludedNote').length <= 1 && !has(document, 'ram:IncludedNote', 'ram:SubjectCode'))] },
    // Both parties have an electronic address.
    { at: ['ram:BuyerTradeParty'], assert: [fatal('PEPPOL-EN16931-R010', (party) => has(party, 'ram:URIUniversalCommunication', 'ram:URIID'))] },
    { at: ['ram:SellerTradeParty'], assert: [fatal('PEPPOL-EN16931-R020', (party) => has(party, 'ram:URIUniversalCommunication', 'ram:URIID'))] },
  ];
}

function referencesOf(agreement: XmlElement, type: string): number {
  return childrenOf(agreement, 'ram:AdditionalReferencedDocument').filter((one) => isAt(one, type, 'ram:TypeCode')).length;
}

/** The VAT totals that state a currency, one that is wanted. */
function vatTotals(settlement: XmlElement, isWanted: (currency: string) => boolean): string[] {
  const totals = descend(settlement, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:TaxTotalAmount');
  return totals
    .filter((total) => {
      const currency = attributeOf(total, 'currencyID');
      return currency !== undefined && isWanted(currency);
    })
    .map(({ text }) => text);
}

function otherTotals(settlement: XmlElement, currencies: ReadonlySet<string>): number {
  return vatTotals(settlement, (currency) => [...currencies].some((known) => known !== currency)).length;
}
