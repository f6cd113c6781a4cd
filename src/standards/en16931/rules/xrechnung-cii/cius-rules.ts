import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { ElementIndex } from '../../tree/elements-of.ts';
import { isBlank } from '../../tree/is-blank.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { pathTo } from '../peppol-cii/path-to.ts';
import { places } from '../peppol-cii/places.ts';
import { hasSoundDiscounts } from '../peppol/checks/has-sound-discounts.ts';
import { isPlainMailAddress } from '../peppol/checks/is-plain-mail-address.ts';
import { fatal } from '../peppol/fatal.ts';
import { information } from '../peppol/information.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { has } from '../peppol/query/has.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { isFilled } from '../peppol/query/is-filled.ts';
import { someIs } from '../peppol/query/some-is.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { warning } from '../peppol/warning.ts';
import { germanCodes } from '../xrechnung/german-codes.ts';
import { isAbsoluteUrl } from '../xrechnung/is-absolute-url.ts';
import { plainDiscount } from '../xrechnung/plain-discount.ts';
import { repeatedFileName } from '../xrechnung/repeated-file-name.ts';
import { specificationIds } from '../xrechnung/specification-ids.ts';
import type { XrechnungCiiFacts } from './facts.ts';

const { settlement, seller, buyer, agreement, delivery, lines } = places;
const own: ReadonlySet<string> = new Set([specificationIds.cius, specificationIds.extension, specificationIds.cvd]);
const guideline = ['ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID'];
const telephone = ['ram:TelephoneUniversalCommunication', 'ram:CompleteNumber'];
const mail = ['ram:EmailURIUniversalCommunication', 'ram:URIID'];
const lineTax = [...lines, 'ram:SpecifiedLineTradeSettlement', 'ram:ApplicableTradeTax'];
const allowanceTax = [...settlement, 'ram:SpecifiedTradeAllowanceCharge', 'ram:CategoryTradeTax'];
const mandate = [...settlement, 'ram:SpecifiedTradePaymentTerms', 'ram:DirectDebitMandateID'];
const creditor = [...settlement, 'ram:CreditorReferenceID'];
const debitedAccount = [...places.means, 'ram:PayerPartyDebtorFinancialAccount', 'ram:IBANID'];

/** The national rules (CIUS) of XRechnung, in CII; those of payment means are in `paymentRules`. */
export const ciusRules: Pattern<XrechnungCiiFacts> = [
  {
    at: ['/rsm:CrossIndustryInvoice'],
    assert: [
      // Direct debit (BG-19), seen by any of its parts, names the creditor (BT-90) and the account to be debited (BT-91).
      fatal('BR-DE-30', (invoice) => (!has(invoice, ...mandate) && !has(invoice, ...debitedAccount) && !has(invoice, ...creditor)) || (has(invoice, ...creditor) && (has(invoice, ...mandate) || has(invoice, ...debitedAccount)))),
      fatal('BR-DE-31', (invoice) => (!has(invoice, ...mandate) && !has(invoice, ...debitedAccount) && !has(invoice, ...creditor)) || (has(invoice, ...debitedAccount) && (has(invoice, ...mandate) || has(invoice, ...creditor)))),
      // Payment instructions (BG-16) and the buyer's reference (BT-10, the Leitweg-ID) are there.
      fatal('BR-DE-1', (invoice) => has(invoice, ...places.means)),
      fatal('BR-DE-15', (invoice) => isFilled(invoice, ...agreement, 'ram:BuyerReference')),
      // Where VAT is shown the seller is known to the tax office, himself or by a representative.
      fatal('BR-DE-16', (invoice) => !showsVat(invoice) || has(invoice, ...places.taxRepresentative) || hasTaxNumber(invoice)),
      // The kind of invoice is one of those used in Germany.
      warning('BR-DE-17', (invoice) => germanCodes.invoiceTypes.has(codeAt(invoice, ...places.documentType)), (invoice) => ({
        found: codeAt(invoice, ...places.documentType),
        expected: [...germanCodes.invoiceTypes].join(', '),
      })),
      // Cash discounts are written in the agreed way.
      fatal('BR-DE-18', (invoice) => hasSoundDiscounts(termsOf(invoice), plainDiscount), (invoice) => ({ found: termsOf(invoice).join('\n'), expected: '#SKONTO#TAGE=14#PROZENT=2.00#' })),
      // No two attachments have the same file name.
      fatal('BR-DE-22', (_, { elements }) => repeatedIn(elements) === undefined, (_, { elements }) => ({ found: repeatedIn(elements) })),
      // A corrected invoice says which one it corrects.
      warning('BR-DE-26', (invoice) => codeAt(invoice, ...places.documentType) !== '384' || has(invoice, ...settlement, 'ram:InvoiceReferencedDocument')),
    ],
  },
  {
    at: ['/rsm:CrossIndustryInvoice/rsm:ExchangedDocumentContext'],
    // The specification identifier (BT-24) is one of XRechnung.
    assert: [warning('BR-DE-21', (context) => someIs(context, guideline, own), (context) => ({ found: textAt(context, ...guideline), expected: specificationIds.cius }))],
  },
  // The seller names whom to ask (BG-6), with name, telephone and mail.
  { at: [pathTo(seller)], assert: [fatal('BR-DE-2', (party) => has(party, 'ram:DefinedTradeContact'))] },
  { at: [pathTo(seller, 'ram:PostalTradeAddress')], assert: cityAndPostCode('BR-DE-3', 'BR-DE-4') },
  {
    at: [pathTo(seller, 'ram:DefinedTradeContact')],
    assert: [
      fatal('BR-DE-5', (contact) => isFilled(contact, 'ram:PersonName') || isFilled(contact, 'ram:DepartmentName')),
      fatal('BR-DE-6', (contact) => isFilled(contact, ...telephone)),
      fatal('BR-DE-7', (contact) => isFilled(contact, ...mail)),
      // A telephone number has three digits at least.
      warning('BR-DE-27', (contact) => textAt(contact, ...telephone).replace(/[^0-9]/g, '').length >= 3, (contact) => ({ found: textAt(contact, ...telephone) })),
      warning('BR-DE-28', (contact) => isPlainMailAddress(codeAt(contact, ...mail)), (contact) => ({ found: textAt(contact, ...mail) })),
    ],
  },
  { at: [pathTo(buyer, 'ram:PostalTradeAddress')], assert: cityAndPostCode('BR-DE-8', 'BR-DE-9') },
  {
    // A document kept elsewhere can be reached by an absolute address.
    at: [pathTo(agreement, 'ram:AdditionalReferencedDocument')],
    when: (reference) => isAt(reference, '916', 'ram:TypeCode'),
    assert: [warning('BR-TMP-2', (reference) => !has(reference, 'ram:URIID') || isAbsoluteUrl(textAt(reference, 'ram:URIID')), (reference) => ({ found: textAt(reference, 'ram:URIID') }))],
  },
  { at: [pathTo(delivery, 'ram:ShipToTradeParty', 'ram:PostalTradeAddress')], assert: cityAndPostCode('BR-DE-10', 'BR-DE-11') },
  // Every VAT breakdown states its rate, even when it is 0.
  { at: [pathTo(settlement, 'ram:ApplicableTradeTax')], assert: [fatal('BR-DE-14', (tax) => isFilled(tax, 'ram:RateApplicablePercent'))] },
  {
    at: [pathTo(places.transaction)],
    // It shows when the goods came or the work was done (§ 14 (4) UStG): for the whole invoice or for each line.
    assert: [
      information('BR-DE-TMP-32', (transaction) => has(transaction, 'ram:ApplicableHeaderTradeDelivery', 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime')
        || has(transaction, 'ram:ApplicableHeaderTradeSettlement', 'ram:BillingSpecifiedPeriod')
        || childrenOf(transaction, 'ram:IncludedSupplyChainTradeLineItem').every((line) => has(line, 'ram:SpecifiedLineTradeSettlement', 'ram:BillingSpecifiedPeriod'))),
    ],
  },
  {
    at: [pathTo(lines)],
    // A base quantity stated with the net and the gross price is the same in both.
    assert: [fatal('BR-TMP-3', (line) => hasOneBaseQuantity(line), (line) => ({ found: baseQuantities(line, 'Gross').map(descendantText).join(', '), expected: baseQuantities(line, 'Net').map(descendantText).join(', ') }))],
  },
];

function cityAndPostCode(city: string, postCode: string) {
  return [fatal<XrechnungCiiFacts>(city, (address) => isFilled(address, 'ram:CityName')), fatal<XrechnungCiiFacts>(postCode, (address) => isFilled(address, 'ram:PostcodeCode'))];
}

/** The official rule asks that the whole tax element of an allowance read "VAT", which one with a category never does; kept as published. */
function showsVat(invoice: XmlElement): boolean {
  const isVat = (path: readonly string[], type: readonly string[]): boolean => isAt(invoice, 'VAT', ...path, ...type) && someIs(invoice, [...path, 'ram:CategoryCode'], germanCodes.vatCategories);
  return isVat(lineTax, ['ram:TypeCode']) || isVat(allowanceTax, []);
}

function hasTaxNumber(invoice: XmlElement): boolean {
  const numbers = descend(invoice, ...seller, 'ram:SpecifiedTaxRegistration', 'ram:ID');
  return numbers.some((number) => ['VA', 'FC'].includes(collapseSpace(attributeOf(number, 'schemeID') ?? '')) && !isBlank(descendantText(number)));
}

function termsOf(invoice: XmlElement): string[] {
  return descend(invoice, ...settlement, 'ram:SpecifiedTradePaymentTerms').flatMap((terms) => childrenOf(terms, 'ram:Description').slice(0, 1)).map(({ text }) => text);
}

/** Looks among the references of each element, for those of header and lines stand apart. */
function repeatedIn({ byName }: ElementIndex): string | undefined {
  const references = byName.get('ram:AdditionalReferencedDocument') ?? [];
  if (references.length < 2) return undefined;
  for (const beside of Map.groupBy(references, ({ parent }) => parent).values()) {
    const repeated = repeatedFileName(beside, (reference) => childrenOf(reference, 'ram:AttachmentBinaryObject').map((object) => attributeOf(object, 'filename')));
    if (repeated !== undefined) return repeated;
  }
  return undefined;
}

function baseQuantities(line: XmlElement, kind: 'Gross' | 'Net'): XmlElement[] {
  return descend(line, 'ram:SpecifiedLineTradeAgreement', `ram:${kind}PriceProductTradePrice`, 'ram:BasisQuantity');
}

function hasOneBaseQuantity(line: XmlElement): boolean {
  const [gross, net] = [baseQuantities(line, 'Gross'), baseQuantities(line, 'Net')];
  if (gross.length === 0 || net.length === 0) return true;
  const units = (quantities: readonly XmlElement[]): string[] => quantities.map((quantity) => attributeOf(quantity, 'unitCode')).filter((unit) => unit !== undefined);
  const [grossUnits, netUnits] = [units(gross), units(net)];
  const sameValue = gross.some((one) => net.some((other) => descendantText(one) === descendantText(other)));
  return sameValue && (grossUnits.length === 0 || netUnits.length === 0 || grossUnits.some((unit) => netUnits.includes(unit)));
}
