import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import { isBlank } from '../../tree/is-blank.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { vatPrefixes } from '../code-lists/vat-prefixes.ts';
import { pathTo } from '../peppol-cii/path-to.ts';
import { places } from '../peppol-cii/places.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { has } from '../peppol/query/has.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { asInCii } from './as-in-cii.ts';
import type { CenCiiFacts } from './facts.ts';
import { documentVatRules } from './document-vat-rules.ts';
import { isFilledOnce } from './is-filled-once.ts';
import { withVat } from './with-vat.ts';

const prefixes = asInCii(vatPrefixes);
const transfers: ReadonlySet<string> = new Set(['30', '58']);
const texts = (element: XmlElement, ...path: readonly string[]): string[] => descend(element, ...path).map(descendantText);
const isScheme = (value: string) => (id: XmlElement): boolean => attributeOf(id, 'schemeID') === value;
const isVatNumber = isScheme('VA');
const isOnlyFilled = ([found, another]: readonly XmlElement[]): boolean => found !== undefined && another === undefined && !isBlank(descendantText(found));
const address = ['ram:PostalTradeAddress', 'ram:CountryID'] as const;

/** An electronic address comes with its scheme; only the first address of a party is looked at. */
const hasAddressScheme = (document: XmlElement, party: readonly string[]): boolean => {
  const [first] = descend(document, ...party, 'ram:URIUniversalCommunication');
  if (first === undefined) return true;
  const [scheme, another] = childrenOf(first, 'ram:URIID').flatMap((id) => attributeOf(id, 'schemeID') ?? []);
  return scheme !== undefined && another === undefined && !isBlank(scheme);
};

/** Rules on the head of the document, the parties and the payment. */
export const documentRules: readonly Context<CenCiiFacts>[] = [
  { at: ['ram:AdditionalReferencedDocument'], assert: [fatal('BR-52', (reference) => isFilledOnce(reference, 'ram:IssuerAssignedID'))] },
  { at: ['ram:ApplicableTradeSettlementFinancialCard'], assert: [fatal('BR-51', (card) => childrenOf(card, 'ram:ID').length <= 1 && collapseSpace(textAt(card, 'ram:ID')).length <= 10)] },
  {
    at: ['ram:SpecifiedTradeSettlementPaymentMeans/ram:PayeePartyCreditorFinancialAccount'],
    when: ({ parent }) => parent !== undefined && texts(parent, 'ram:TypeCode').some((code) => transfers.has(code)),
    assert: [
      // Who is to be paid by credit transfer says to which account.
      fatal('BR-50', (account) => isFilledOnce(account, 'ram:IBANID') || isFilledOnce(account, 'ram:ProprietaryID')),
      fatal('BR-61', (account) => has(account, 'ram:IBANID') || has(account, 'ram:ProprietaryID')),
    ],
  },
  {
    at: [pathTo(places.delivery)],
    assert: [fatal('BR-57', (delivery) => !has(delivery, 'ram:ShipToTradeParty', 'ram:PostalTradeAddress') || isFilledOnce(delivery, 'ram:ShipToTradeParty', ...address))],
  },
  {
    at: ['/rsm:CrossIndustryInvoice'],
    assert: [
      fatal('BR-01', (document) => isFilledOnce(document, ...places.specification)),
      fatal('BR-02', (document) => isFilledOnce(document, 'rsm:ExchangedDocument', 'ram:ID')),
      fatal('BR-03', (document) => isOnlyFilled(descend(document, 'rsm:ExchangedDocument', 'ram:IssueDateTime', 'udt:DateTimeString').filter((date) => attributeOf(date, 'format') === '102'))),
      fatal('BR-04', (document) => isFilledOnce(document, ...places.documentType)),
      fatal('BR-05', (document) => isFilledOnce(document, ...places.settlement, 'ram:InvoiceCurrencyCode')),
      fatal('BR-06', (document) => isFilledOnce(document, ...places.seller, 'ram:Name')),
      fatal('BR-07', (document) => isFilledOnce(document, ...places.buyer, 'ram:Name')),
      fatal('BR-08', (document) => has(document, ...places.seller, 'ram:PostalTradeAddress')),
      fatal('BR-09', (document) => isFilledOnce(document, ...places.seller, ...address)),
      fatal('BR-10', (document) => has(document, ...places.buyer, 'ram:PostalTradeAddress')),
      fatal('BR-11', (document) => isFilledOnce(document, ...places.buyer, ...address)),
      fatal('BR-16', (_, { hasLines }) => hasLines),
      fatal('BR-62', (document) => hasAddressScheme(document, places.seller)),
      fatal('BR-63', (document) => hasAddressScheme(document, places.buyer)),
      fatal('BR-CO-15', (document) => withVat(document).holds, (document) => ({
        found: textAt(document, ...places.settlement, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:GrandTotalAmount'),
        expected: withVat(document).expected,
      })),
      ...documentVatRules,
    ],
  },
  {
    at: ['ram:PayeeTradeParty'],
    assert: [
      // A recipient is named when it is somebody else than the seller.
      fatal('BR-17', (recipient) => {
        const transaction = recipient.parent?.parent;
        const sellers = transaction === undefined ? [] : descend(transaction, 'ram:ApplicableHeaderTradeAgreement', 'ram:SellerTradeParty');
        const same = (...path: string[]): boolean => {
          const own = texts(recipient, ...path);
          return own.length > 0 && sellers.some((seller) => texts(seller, ...path).some((text) => own.includes(text)));
        };
        return has(recipient, 'ram:Name') && !same('ram:Name') && !same('ram:ID') && !same('ram:SpecifiedLegalOrganization', 'ram:ID');
      }),
    ],
  },
  { at: ['ram:SpecifiedTradeSettlementPaymentMeans'], assert: [fatal('BR-49', (means) => has(means, 'ram:TypeCode'))] },
  { at: [pathTo(places.settlement, 'ram:InvoiceReferencedDocument')], assert: [fatal('BR-55', (reference) => isFilledOnce(reference, 'ram:IssuerAssignedID'))] },
  {
    at: ['ram:SellerTradeParty'],
    assert: [
      // The buyer can tell who the seller is: by identifier, registration or VAT identifier.
      fatal('BR-CO-26', (seller) =>
        has(seller, 'ram:ID') || has(seller, 'ram:GlobalID') || has(seller, 'ram:SpecifiedLegalOrganization', 'ram:ID')
        || descend(seller, 'ram:SpecifiedTaxRegistration', 'ram:ID').some(isVatNumber)),
    ],
  },
  {
    at: ['ram:SellerTaxRepresentativeTradeParty'],
    assert: [
      fatal('BR-18', (party) => isFilledOnce(party, 'ram:Name')),
      fatal('BR-19', (party) => has(party, 'ram:PostalTradeAddress')),
      fatal('BR-20', (party) => isFilledOnce(party, ...address)),
      // One of them: of two VAT identifiers nobody knows which counts.
      fatal('BR-56', (party) => isOnlyFilled(descend(party, 'ram:SpecifiedTaxRegistration', 'ram:ID').filter(isVatNumber)), (party) => ({
        found: descend(party, 'ram:SpecifiedTaxRegistration', 'ram:ID').filter(isVatNumber).map(descendantText).join('; '),
      })),
    ],
  },
  {
    at: ['ram:SpecifiedTaxRegistration/ram:ID'],
    when: isVatNumber,
    // A VAT identifier begins with the code of its country.
    assert: [fatal('BR-CO-09', (id) => prefixes.has(descendantText(id).slice(0, 2)), (id) => ({ found: descendantText(id) }))],
  },
];
