import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { checkIban } from '../peppol/checks/check-iban.ts';
import { hasSoundDiscounts } from '../peppol/checks/has-sound-discounts.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { has } from '../peppol/query/has.ts';
import { isFilled } from '../peppol/query/is-filled.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { warning } from '../peppol/warning.ts';
import { germanCodes } from './german-codes.ts';
import type { GermanUblStyle } from './german-ubl-style.ts';
import { repeatedFileName } from './repeated-file-name.ts';

const transferAccount = ['cac:PayeeFinancialAccount', 'cbc:ID'];
const debitedAccount = ['cac:PaymentMandate', 'cac:PayerFinancialAccount', 'cbc:ID'];

/** What German law and the German authorities ask of a UBL invoice beyond EN 16931. `only` narrows all of it to some documents. */
export function germanUblRules<Facts>(style: GermanUblStyle, only: (facts: Facts) => boolean): readonly Context<Facts>[] {
  const { id } = style;
  const when = (_: XmlElement, facts: Facts): boolean => only(facts);
  const meansOf = (means: XmlElement): string => style.meansCode(textAt(means, 'cbc:PaymentMeansCode'));
  const paidBy = (...codes: readonly string[]) => (means: XmlElement, facts: Facts): boolean => only(facts) && codes.includes(meansOf(means));
  const typeOf = (document: XmlElement): string[] => [...childrenOf(document, 'cbc:InvoiceTypeCode'), ...childrenOf(document, 'cbc:CreditNoteTypeCode')].map(descendantText);
  return [
    {
      at: both(''),
      when,
      assert: [
        // Payment instructions (BG-16) and the buyer's reference (BT-10, the Leitweg-ID) are there.
        fatal(id('1'), (document) => has(document, 'cac:PaymentMeans')),
        fatal(id('15'), (document) => isFilled(document, 'cbc:BuyerReference')),
        // Where VAT is shown the seller is known to the tax office, himself or by a representative.
        fatal(id('16'), (document) => !showsVat(document) || has(document, 'cac:TaxRepresentativeParty') || isFilled(document, 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID')),
        // The kind of invoice is one of those used in Germany.
        warning(id('17'), (document) => typeOf(document).some((code) => germanCodes.invoiceTypes.has(style.typeCode(code))), (document) => ({
          found: typeOf(document).join(', '),
          expected: [...germanCodes.invoiceTypes].join(', '),
        })),
        // Cash discounts are written in the agreed way.
        fatal(id('18'), (document) => hasSoundDiscounts(termsOf(document), style.discount), (document) => ({
          found: termsOf(document).join('\n'),
          expected: '#SKONTO#TAGE=14#PROZENT=2.00#',
        })),
        // No two attachments have the same file name.
        fatal(id('22'), (document) => repeatedFileName(childrenOf(document, 'cac:AdditionalDocumentReference'), fileNamesOf) === undefined, (document) => ({
          found: repeatedFileName(childrenOf(document, 'cac:AdditionalDocumentReference'), fileNamesOf),
        })),
        // A corrected invoice says which one it corrects.
        warning(id('26'), (document) => !typeOf(document).some((code) => style.meansCode(code) === '384') || has(document, 'cac:BillingReference', 'cac:InvoiceDocumentReference')),
        // Direct debit (BG-19) names the creditor (BT-90) and the account to be debited (BT-91).
        fatal(id('30'), (document) => !has(document, 'cac:PaymentMeans', 'cac:PaymentMandate') || hasCreditor(document)),
        fatal(id('31'), (document) => !has(document, 'cac:PaymentMeans', 'cac:PaymentMandate') || has(document, 'cac:PaymentMeans', ...debitedAccount)),
      ],
    },
    // The seller names whom to ask (BG-6), with name, telephone and mail.
    { at: both('/cac:AccountingSupplierParty'), when, assert: [fatal(id('2'), (party) => has(party, 'cac:Party', 'cac:Contact'))] },
    { at: both('/cac:AccountingSupplierParty/cac:Party/cac:PostalAddress'), when, assert: cityAndPostCode<Facts>(id('3'), id('4')) },
    {
      at: both('/cac:AccountingSupplierParty/cac:Party/cac:Contact'),
      when,
      assert: [
        fatal(id('5'), (contact) => isFilled(contact, 'cbc:Name')),
        fatal(id('6'), (contact) => isFilled(contact, 'cbc:Telephone')),
        fatal(id('7'), (contact) => isFilled(contact, 'cbc:ElectronicMail')),
        // A telephone number has three digits at least.
        warning(id('27'), (contact) => codeAt(contact, 'cbc:Telephone').replace(/[^0-9]/g, '').length >= 3, (contact) => ({ found: textAt(contact, 'cbc:Telephone') })),
        warning(id('28'), (contact) => style.isMailAddress(codeAt(contact, 'cbc:ElectronicMail')), (contact) => ({ found: textAt(contact, 'cbc:ElectronicMail') })),
      ],
    },
    { at: both('/cac:AccountingCustomerParty/cac:Party/cac:PostalAddress'), when, assert: cityAndPostCode<Facts>(id('8'), id('9')) },
    { at: both('/cac:Delivery/cac:DeliveryLocation/cac:Address'), when, assert: cityAndPostCode<Facts>(id('10'), id('11')) },
    {
      // Credit transfer: the account is there, and nothing about cards or direct debit; for SEPA it is an IBAN.
      at: both('/cac:PaymentMeans'),
      when: paidBy('30', '58'),
      assert: [
        warning(id('19'), (means) => style.typeCode(textAt(means, 'cbc:PaymentMeansCode')) !== '58' || checkIban(textAt(means, ...transferAccount)).valid, (means) => wrongIban(textAt(means, ...transferAccount))),
        fatal(id('23-a'), (means) => has(means, 'cac:PayeeFinancialAccount')),
        fatal(id('23-b'), (means) => !has(means, 'cac:CardAccount') && !has(means, 'cac:PaymentMandate')),
      ],
    },
    {
      // Card payment: the card is there, and nothing about transfer or direct debit.
      at: both('/cac:PaymentMeans'),
      when: paidBy('48', '54', '55'),
      assert: [
        fatal(id('24-a'), (means) => has(means, 'cac:CardAccount')),
        fatal(id('24-b'), (means) => !has(means, 'cac:PayeeFinancialAccount') && !has(means, 'cac:PaymentMandate')),
      ],
    },
    {
      // Direct debit: the mandate is there, and nothing about transfer or cards; the debited account is an IBAN.
      at: both('/cac:PaymentMeans'),
      when: paidBy('59'),
      assert: [
        warning(id('20'), (means) => style.typeCode(textAt(means, 'cbc:PaymentMeansCode')) !== '59' || checkIban(textAt(means, ...debitedAccount)).valid, (means) => wrongIban(textAt(means, ...debitedAccount))),
        fatal(id('25-a'), (means) => has(means, 'cac:PaymentMandate')),
        fatal(id('25-b'), (means) => !has(means, 'cac:PayeeFinancialAccount') && !has(means, 'cac:CardAccount')),
      ],
    },
    // Every VAT breakdown states its rate, even when it is 0.
    { at: both('/cac:TaxTotal/cac:TaxSubtotal'), when, assert: [fatal(id('14'), (subtotal) => isFilled(subtotal, 'cac:TaxCategory', 'cbc:Percent'))] },
  ];
}

function both(path: string): string[] {
  return [`/ubl:Invoice${path}`, `/cn:CreditNote${path}`];
}

function cityAndPostCode<Facts>(city: string, postCode: string) {
  return [fatal<Facts>(city, (address) => isFilled(address, 'cbc:CityName')), fatal<Facts>(postCode, (address) => isFilled(address, 'cbc:PostalZone'))];
}

function showsVat(document: XmlElement): boolean {
  const categories = [
    ...childrenOf(document, 'cac:AllowanceCharge')
      .filter((one) => childrenOf(one, 'cbc:ChargeIndicator').some(({ text }) => text === 'false' || text === 'true'))
      .flatMap((one) => descend(one, 'cac:TaxCategory', 'cbc:ID')),
    ...descend(document, 'cac:InvoiceLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:ID'),
    ...descend(document, 'cac:CreditNoteLine', 'cac:Item', 'cac:ClassifiedTaxCategory', 'cbc:ID'),
  ];
  return categories.some((category) => germanCodes.vatCategories.has(descendantText(category)));
}

function termsOf(document: XmlElement): string[] {
  return childrenOf(document, 'cac:PaymentTerms').flatMap((terms) => childrenOf(terms, 'cbc:Note').slice(0, 1)).map(({ text }) => text);
}

function hasCreditor(document: XmlElement): boolean {
  const identifiers = [...descend(document, 'cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyIdentification', 'cbc:ID'), ...descend(document, 'cac:PayeeParty', 'cac:PartyIdentification', 'cbc:ID')];
  return identifiers.some((identifier) => attributeOf(identifier, 'schemeID') === 'SEPA');
}

function fileNamesOf(reference: XmlElement): (string | undefined)[] {
  return descend(reference, 'cac:Attachment', 'cbc:EmbeddedDocumentBinaryObject').map((object) => attributeOf(object, 'filename'));
}

function wrongIban(text: string): { found: string; expected: string | undefined } {
  return { found: text, expected: checkIban(text).corrected };
}
