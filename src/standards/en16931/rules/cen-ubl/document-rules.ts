import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { noteSubjects } from '../code-lists/note-subjects.ts';
import { vatPrefixes } from '../code-lists/vat-prefixes.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { has } from '../peppol/query/has.ts';
import { isFilled } from '../peppol/query/is-filled.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { warning } from '../peppol/warning.ts';
import type { CenUblFacts } from './facts.ts';
import { isVat } from './is-vat.ts';
import { documentVatRules } from './vat-rules.ts';
import { withVat } from './with-vat.ts';

const hasScheme = (element: XmlElement): boolean => element.attributes?.has('schemeID') === true;
const texts = (element: XmlElement, ...path: string[]): string[] => descend(element, ...path).map(descendantText);
/** As one text: the official rule looks for the first two letters in it, so that an empty identifier breaks other rules and not this one. */
const prefixes = ` ${[...vatPrefixes].join(' ')} `;
const transfers: ReadonlySet<string> = new Set(['30', '58']);
/** Subjects that UBL writes into the note: `#AAI#`. CII knows more of them. */
const onlyInCii: ReadonlySet<string> = new Set(['BBB', 'BAT', 'BAV', 'CCJ', 'CCK', 'BAX', 'BMF', 'CCM', 'BAZ', 'CCL', 'CCO', 'CCN', 'BMG', 'BAU', 'BAW', 'BAY', 'BMH', 'BBA']);

/** Rules on the head of the document, the parties and the payment. */
export const documentRules: readonly Context<CenUblFacts>[] = [
  { at: ['cac:AdditionalDocumentReference'], assert: [fatal('BR-52', (reference) => isFilled(reference, 'cbc:ID'))] },
  { at: ['cac:AccountingCustomerParty/cac:Party/cbc:EndpointID'], assert: [fatal('BR-63', hasScheme)] },
  { at: ['cac:AccountingCustomerParty/cac:Party/cac:PostalAddress'], assert: [fatal('BR-11', (address) => isFilled(address, 'cac:Country', 'cbc:IdentificationCode'))] },
  { at: ['cac:PaymentMeans/cac:CardAccount/cbc:PrimaryAccountNumberID'], assert: [warning('BR-51', (account) => collapseSpace(descendantText(account)).length <= 10)] },
  { at: ['cac:Delivery/cac:DeliveryLocation/cac:Address'], assert: [fatal('BR-57', (address) => has(address, 'cac:Country', 'cbc:IdentificationCode'))] },
  {
    at: ['/ubl:Invoice', '/cn:CreditNote'],
    assert: [
      fatal('BR-01', (document) => isFilled(document, 'cbc:CustomizationID')),
      fatal('BR-02', (document) => isFilled(document, 'cbc:ID')),
      fatal('BR-03', (document) => isFilled(document, 'cbc:IssueDate')),
      fatal('BR-04', (document) => isFilled(document, 'cbc:InvoiceTypeCode') || isFilled(document, 'cbc:CreditNoteTypeCode')),
      fatal('BR-05', (document) => isFilled(document, 'cbc:DocumentCurrencyCode')),
      fatal('BR-06', (document) => isFilled(document, 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName')),
      fatal('BR-07', (document) => isFilled(document, 'cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName')),
      fatal('BR-08', (document) => has(document, 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PostalAddress')),
      fatal('BR-10', (document) => has(document, 'cac:AccountingCustomerParty', 'cac:Party', 'cac:PostalAddress')),
      fatal('BR-16', (document) => has(document, 'cac:InvoiceLine') || has(document, 'cac:CreditNoteLine')),
      // Where VAT is booked in another currency, the VAT total is given in it as well.
      fatal('BR-53', (document, { taxTotals }) =>
        texts(document, 'cbc:TaxCurrencyCode').every((code) => taxTotals.some((tax) => childrenOf(tax, 'cbc:TaxAmount').some((amount) => attributeOf(amount, 'currencyID') === code)))),
      // Tax point as a date or as a code, not both.
      fatal('BR-CO-03', (document) => !has(document, 'cbc:TaxPointDate') || !has(document, 'cac:InvoicePeriod', 'cbc:DescriptionCode')),
      fatal('BR-CO-15', (document) => withVat(document).holds, (document) => ({ found: textAt(document, 'cac:LegalMonetaryTotal', 'cbc:TaxInclusiveAmount'), expected: withVat(document).expected })),
      fatal('BR-CO-18', (document) => has(document, 'cac:TaxTotal', 'cac:TaxSubtotal')),
      ...documentVatRules,
    ],
  },
  {
    at: ['/ubl:Invoice/cbc:Note', '/cn:CreditNote/cbc:Note'],
    assert: [fatal('BR-CL-08', (note) => isKnownSubject(descendantText(note)), (note) => ({ found: descendantText(note) }))],
  },
  {
    at: ['cac:PayeeParty'],
    assert: [
      // A recipient is named when it is somebody else than the seller.
      fatal('BR-17', (recipient) => {
        const seller = recipient.parent === undefined ? [] : descend(recipient.parent, 'cac:AccountingSupplierParty', 'cac:Party');
        const same = (...path: string[]): boolean => seller.some((party) => texts(party, ...path).some((text) => texts(recipient, ...path).includes(text)));
        return has(recipient, 'cac:PartyName', 'cbc:Name') && !same('cac:PartyName', 'cbc:Name') && !same('cac:PartyIdentification', 'cbc:ID');
      }),
    ],
  },
  {
    at: ['cac:PaymentMeans/cac:PayeeFinancialAccount'],
    when: ({ parent }) => parent !== undefined && texts(parent, 'cbc:PaymentMeansCode').some((code) => transfers.has(code)),
    assert: [fatal('BR-50', (account) => isFilled(account, 'cbc:ID'))],
  },
  {
    at: ['cac:PaymentMeans'],
    assert: [
      fatal('BR-49', (means) => has(means, 'cbc:PaymentMeansCode')),
      fatal('BR-61', (means) => !transfers.has(codeAt(means, 'cbc:PaymentMeansCode')) || has(means, 'cac:PayeeFinancialAccount', 'cbc:ID')),
    ],
  },
  { at: ['cac:BillingReference'], assert: [fatal('BR-55', (reference) => has(reference, 'cac:InvoiceDocumentReference', 'cbc:ID'))] },
  {
    at: ['cac:AccountingSupplierParty'],
    assert: [
      // The buyer can tell who the seller is: by VAT identifier, identifier or registration.
      fatal('BR-CO-26', (seller) =>
        descend(seller, 'cac:Party', 'cac:PartyTaxScheme').some((scheme) => isVat(scheme) && has(scheme, 'cbc:CompanyID'))
        || descend(seller, 'cac:Party', 'cac:PartyIdentification', 'cbc:ID').some((id) => attributeOf(id, 'schemeID') !== 'SEPA')
        || has(seller, 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID')),
    ],
  },
  { at: ['cac:AccountingSupplierParty/cac:Party/cbc:EndpointID'], assert: [fatal('BR-62', hasScheme)] },
  { at: ['cac:AccountingSupplierParty/cac:Party/cac:PostalAddress'], assert: [fatal('BR-09', (address) => isFilled(address, 'cac:Country', 'cbc:IdentificationCode'))] },
  {
    at: ['cac:TaxRepresentativeParty'],
    assert: [
      fatal('BR-18', (party) => isFilled(party, 'cac:PartyName', 'cbc:Name')),
      fatal('BR-19', (party) => has(party, 'cac:PostalAddress')),
      fatal('BR-56', (party) => childrenOf(party, 'cac:PartyTaxScheme').some((scheme) => isVat(scheme) && has(scheme, 'cbc:CompanyID'))),
    ],
  },
  { at: ['cac:TaxRepresentativeParty/cac:PostalAddress'], assert: [fatal('BR-20', (address) => isFilled(address, 'cac:Country', 'cbc:IdentificationCode'))] },
  {
    at: ['cac:PartyTaxScheme'],
    when: isVat,
    // A VAT identifier begins with the code of its country.
    assert: [fatal('BR-CO-09', (scheme) => prefixes.includes(textAt(scheme, 'cbc:CompanyID').slice(0, 2)), (scheme) => ({ found: textAt(scheme, 'cbc:CompanyID') }))],
  },
];

/** A note that begins with a subject of three letters between number signs names one of the list. */
function isKnownSubject(note: string): boolean {
  const [, subject, rest] = note.split('#');
  return subject === undefined || rest === undefined || subject.length !== 3 || (noteSubjects.has(subject) && !onlyInCii.has(subject));
}
