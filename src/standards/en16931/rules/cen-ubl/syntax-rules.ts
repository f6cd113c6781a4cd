import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { descend } from '../../tree/descend.ts';
import type { ElementIndex } from '../../tree/elements-of.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import type { Assertion } from '../peppol/assertion.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { has } from '../peppol/query/has.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { warning } from '../peppol/warning.ts';
import type { CenUblFacts } from './facts.ts';
import { isCharge } from './is-charge.ts';

type Rule = Assertion<CenUblFacts>;
const documents = ['/ubl:Invoice', '/cn:CreditNote'] as const;
const lines = ['cac:InvoiceLine', 'cac:CreditNoteLine'] as const;

/** At most one element at a path below. */
function single(number: string, ...path: readonly string[]): Rule {
  return fatal(`UBL-SR-${number}`, (element) => descend(element, ...path).length <= 1, (element) => ({ found: `${path.at(-1) ?? ''}: ${descend(element, ...path).length}`, expected: '1' }));
}

/** At most one of the elements somebody picks. */
function atMostOne(number: string, pick: (element: XmlElement, facts: CenUblFacts) => number): Rule {
  return fatal(`UBL-SR-${number}`, (element, facts) => pick(element, facts) <= 1, (element, facts) => ({ found: String(pick(element, facts)), expected: '1' }));
}

/** Registrations under one tax scheme, VAT or another. */
function registrations(party: string, vat: boolean): (document: XmlElement) => number {
  return (document) =>
    descend(document, party, 'cac:Party', 'cac:PartyTaxScheme')
      .filter((scheme) => childrenOf(scheme, 'cac:TaxScheme').some((tax) => (textAt(tax, 'cbc:ID').toUpperCase() === 'VAT') === vat))
      .reduce((count, scheme) => count + childrenOf(scheme, 'cbc:CompanyID').length, 0);
}

const isObject = (reference: XmlElement): boolean => descend(reference, 'cbc:DocumentTypeCode').some((code) => descendantText(code) === '130');
const scheme = (element: XmlElement): string => (attributeOf(element, 'schemeID') ?? '').toUpperCase();

/** A recipient's name that differs from the registered name of the seller. */
function isOther(recipient: XmlElement): boolean {
  const names = descend(recipient, 'cac:PartyName', 'cbc:Name').map(descendantText);
  const sellers = recipient.parent === undefined ? [] : descend(recipient.parent, 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName').map(descendantText);
  return names.some((name) => sellers.some((seller) => seller !== name));
}

/** Different texts of elements with a name anywhere in the document. */
function differentTexts({ byName }: ElementIndex, name: string): number {
  return new Set(byName.get(name)?.map(descendantText)).size;
}

/** How UBL is to be used: what may stand there once only, and what goes together (UBL-SR, some UBL-CR and UBL-DT). */
export const syntaxRules: readonly Context<CenUblFacts>[] = [
  { at: ['cac:PostalAddress', 'cac:Address'], assert: [single('51', 'cac:AddressLine')] },
  { at: ['cac:AccountingSupplierParty/cac:Party'], assert: [atMostOne('42', (party) => childrenOf(party, 'cac:PartyTaxScheme').length - 1)] },
  {
    at: ['cac:AdditionalDocumentReference'],
    assert: [
      single('33', 'cbc:DocumentDescription'),
      // A scheme or a type belongs to the invoiced object (130) only; a credit note may also carry a tender (50).
      fatal('UBL-SR-43', (reference, { root }) => {
        const codes = descend(reference, 'cbc:DocumentTypeCode').map(descendantText);
        if (codes.includes('130') || (root.name === 'cn:CreditNote' && codes.includes('50'))) return true;
        return codes.length === 0 && childrenOf(reference, 'cbc:ID').every((id) => id.attributes?.has('schemeID') !== true);
      }),
    ],
  },
  { at: ['cac:Delivery'], assert: [single('25', 'cac:DeliveryParty', 'cac:PartyName', 'cbc:Name')] },
  { at: ['cac:AllowanceCharge'], when: (element) => isCharge(element) === false, assert: [single('30', 'cbc:AllowanceChargeReason')] },
  { at: ['cac:AllowanceCharge'], when: (element) => isCharge(element) === true, assert: [single('31', 'cbc:AllowanceChargeReason')] },
  { at: ['cac:PartyTaxScheme'], assert: [fatal('UBL-SR-53', (tax) => has(tax, 'cac:TaxScheme', 'cbc:ID') && has(tax, 'cbc:CompanyID'))] },
  {
    at: documents,
    assert: [
      warning('UBL-CR-002', (document) => !has(document, 'cbc:UBLVersionID') || descend(document, 'cbc:UBLVersionID').some((version) => descendantText(version) === '2.1')),
      warning('UBL-CR-412', (document) => document.name === 'cn:CreditNote' || !has(document, 'cac:PaymentMeans', 'cbc:PaymentDueDate')),
      single('01', 'cac:ContractDocumentReference', 'cbc:ID'),
      single('02', 'cac:ReceiptDocumentReference', 'cbc:ID'),
      single('03', 'cac:DespatchDocumentReference', 'cbc:ID'),
      atMostOne('04', (document) => childrenOf(document, 'cac:AdditionalDocumentReference').filter(isObject).reduce((count, one) => count + childrenOf(one, 'cbc:ID').length, 0)),
      single('05', 'cac:PaymentTerms', 'cbc:Note'),
      single('08', 'cac:InvoicePeriod'),
      single('09', 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName'),
      single('10', 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyName', 'cbc:Name'),
      single('11', 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'),
      atMostOne('12', registrations('cac:AccountingSupplierParty', true)),
      atMostOne('13', registrations('cac:AccountingSupplierParty', false)),
      single('14', 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyLegalForm'),
      single('15', 'cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName'),
      single('16', 'cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyIdentification', 'cbc:ID'),
      single('17', 'cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'),
      atMostOne('18', registrations('cac:AccountingCustomerParty', true)),
      single('24', 'cac:Delivery'),
      atMostOne('29', (_, { elements }) => (elements.byName.get('cac:PartyIdentification') ?? []).reduce((count, party) => count + childrenOf(party, 'cbc:ID').filter((id) => scheme(id) === 'SEPA').length, 0)),
      single('39', 'cac:ProjectReference', 'cbc:ID'),
      single('40', 'cac:AccountingCustomerParty', 'cac:Party', 'cac:PartyName', 'cbc:Name'),
      atMostOne('44', (_, { elements }) => differentTexts(elements, 'cbc:PaymentID')),
      single('45', 'cac:PaymentMeans', 'cbc:PaymentDueDate'),
      atMostOne('46', (document) => descend(document, 'cac:PaymentMeans', 'cbc:PaymentMeansCode').filter((code) => code.attributes?.has('name') === true).length),
      atMostOne('47', (_, { elements }) => differentTexts(elements, 'cbc:PaymentMeansCode')),
      single('49', 'cac:InvoicePeriod', 'cbc:DescriptionCode'),
      single('54', 'cac:PaymentMeans', 'cac:CardAccount'),
      single('55', 'cac:PaymentMeans', 'cac:PaymentMandate'),
      single('56', 'cac:OriginatorDocumentReference', 'cbc:ID'),
      // A name of a code belongs to the payment means only.
      warning('UBL-DT-18', (_, { elements }) => !elements.attributed.some((element) => element.attributes?.has('name') === true && element.name !== 'cbc:PaymentMeansCode')),
    ],
  },
  {
    at: lines,
    assert: [
      single('34', 'cbc:Note'),
      single('35', 'cac:OrderLineReference', 'cbc:LineID'),
      single('36', 'cac:InvoicePeriod'),
      single('37', 'cac:Price', 'cac:AllowanceCharge', 'cbc:Amount'),
      fatal('UBL-SR-48', (line) => descend(line, 'cac:Item', 'cac:ClassifiedTaxCategory').length === 1, (line) => ({ found: String(descend(line, 'cac:Item', 'cac:ClassifiedTaxCategory').length), expected: '1' })),
      single('50', 'cac:Item', 'cbc:Description'),
      single('52', 'cac:DocumentReference'),
    ],
  },
  {
    at: ['cac:PayeeParty'],
    assert: [
      fatal('UBL-SR-19', (recipient) => descend(recipient, 'cac:PartyName', 'cbc:Name').length <= 1 && isOther(recipient)),
      fatal('UBL-SR-20', (recipient) => descend(recipient, 'cac:PartyIdentification', 'cbc:ID').filter((id) => scheme(id) !== 'SEPA').length <= 1 && isOther(recipient)),
      fatal('UBL-SR-21', (recipient) => descend(recipient, 'cac:PartyLegalEntity', 'cbc:CompanyID').length <= 1 && isOther(recipient)),
    ],
  },
  { at: ['cac:PaymentMeans'], assert: [single('26', 'cbc:PaymentID'), single('27', 'cbc:PaymentMeansCode'), single('28', 'cac:PaymentMandate', 'cbc:ID')] },
  { at: ['cac:BillingReference'], assert: [single('06', 'cac:InvoiceDocumentReference'), fatal('UBL-SR-07', (reference) => has(reference, 'cac:InvoiceDocumentReference', 'cbc:ID'))] },
  { at: ['cac:TaxRepresentativeParty'], assert: [single('22', 'cac:PartyName', 'cbc:Name'), single('23', 'cac:PartyTaxScheme', 'cbc:CompanyID')] },
  { at: ['cac:TaxSubtotal'], assert: [single('32', 'cac:TaxCategory', 'cbc:TaxExemptionReason')] },
];
