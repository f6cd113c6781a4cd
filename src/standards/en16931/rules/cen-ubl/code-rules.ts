import { attributeOf } from '../../tree/attribute-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { allowanceReasons } from '../code-lists/allowance-reasons.ts';
import { chargeReasons } from '../code-lists/charge-reasons.ts';
import { countries } from '../code-lists/countries.ts';
import { exemptionReasons } from '../code-lists/exemption-reasons.ts';
import { itemClassifications } from '../code-lists/item-classifications.ts';
import { mimeTypes } from '../code-lists/mime-types.ts';
import { paymentMeans } from '../code-lists/payment-means.ts';
import { referenceTypes } from '../code-lists/reference-types.ts';
import { ublTaxPoints } from '../code-lists/ubl-tax-points.ts';
import { units } from '../code-lists/units.ts';
import { vatCategories } from '../code-lists/vat-categories.ts';
import type { CodeLists } from '../cen/code-lists.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { isInside } from '../peppol/query/is-inside.ts';
import type { CenUblFacts } from './facts.ts';
import { isCharge } from './is-charge.ts';

const ofText = (element: XmlElement): string => collapseSpace(descendantText(element));
const ofAttribute = (name: string) => (element: XmlElement): string => collapseSpace(attributeOf(element, name) ?? '');
const carries = (name: string) => (element: XmlElement): boolean => element.attributes?.has(name) === true;

/** The code at a place stands in its list. */
function listed(rule: string, at: readonly string[], list: ReadonlySet<string>, code = ofText, when?: (element: XmlElement) => boolean): Context<CenUblFacts> {
  const assert = [fatal<CenUblFacts>(rule, (element) => list.has(code(element)), (element) => ({ found: code(element), ...(list.size <= 12 ? { expected: [...list].join(', ') } : {}) }))];
  return when === undefined ? { at, assert } : { at, when, assert };
}

const isObject = ({ parent }: XmlElement): boolean => parent !== undefined && descend(parent, 'cbc:DocumentTypeCode').some((code) => descendantText(code) === '130');
const amounts = ['Amount', 'BaseAmount', 'PriceAmount', 'TaxAmount', 'TaxableAmount', 'LineExtensionAmount', 'TaxExclusiveAmount', 'TaxInclusiveAmount', 'AllowanceTotalAmount', 'ChargeTotalAmount', 'PrepaidAmount', 'PayableRoundingAmount', 'PayableAmount'];

/** BR-CL: every code stands in its published list; the lists given are those that change from one version to the next. */
export const codeRules = ({ currencies, identifierSchemes, addressSchemes, invoiceTypes, creditNoteTypes }: CodeLists): readonly Context<CenUblFacts>[] => [
  listed('BR-CL-01', ['cbc:InvoiceTypeCode'], invoiceTypes),
  listed('BR-CL-01', ['cbc:CreditNoteTypeCode'], creditNoteTypes),
  listed('BR-CL-03', amounts.map((name) => `cbc:${name}`), currencies, ofAttribute('currencyID')),
  listed('BR-CL-04', ['cbc:DocumentCurrencyCode'], currencies),
  listed('BR-CL-05', ['cbc:TaxCurrencyCode'], currencies),
  listed('BR-CL-06', ['cac:InvoicePeriod/cbc:DescriptionCode'], ublTaxPoints),
  listed('BR-CL-07', ['cac:AdditionalDocumentReference/cbc:ID', 'cac:DocumentReference/cbc:ID'], referenceTypes, ofAttribute('schemeID'), (id) => carries('schemeID')(id) && isObject(id)),
  {
    at: ['cac:PartyIdentification/cbc:ID'],
    when: carries('schemeID'),
    assert: [
      // Beside the registered schemes the creditor identifier (SEPA) of the seller or payee.
      fatal('BR-CL-10', (id) => {
        const code = ofAttribute('schemeID')(id);
        return identifierSchemes.has(code) || (code === 'SEPA' && (isInside(id, 'cac:AccountingSupplierParty') || isInside(id, 'cac:PayeeParty')));
      }, (id) => ({ found: ofAttribute('schemeID')(id) })),
    ],
  },
  listed('BR-CL-11', ['cac:PartyLegalEntity/cbc:CompanyID'], identifierSchemes, ofAttribute('schemeID'), carries('schemeID')),
  listed('BR-CL-13', ['cac:CommodityClassification/cbc:ItemClassificationCode'], itemClassifications, ofAttribute('listID'), carries('listID')),
  listed('BR-CL-14', ['cac:Country/cbc:IdentificationCode'], countries),
  listed('BR-CL-15', ['cac:OriginCountry/cbc:IdentificationCode'], countries),
  listed('BR-CL-16', ['cac:PaymentMeans/cbc:PaymentMeansCode'], paymentMeans),
  listed('BR-CL-17', ['cac:TaxCategory/cbc:ID'], vatCategories),
  listed('BR-CL-18', ['cac:ClassifiedTaxCategory/cbc:ID'], vatCategories),
  listed('BR-CL-19', ['cac:AllowanceCharge/cbc:AllowanceChargeReasonCode'], allowanceReasons, ofText, ({ parent }) => parent !== undefined && isCharge(parent) === false),
  listed('BR-CL-20', ['cac:AllowanceCharge/cbc:AllowanceChargeReasonCode'], chargeReasons, ofText, ({ parent }) => parent !== undefined && isCharge(parent) === true),
  listed('BR-CL-21', ['cac:StandardItemIdentification/cbc:ID'], identifierSchemes, ofAttribute('schemeID'), carries('schemeID')),
  listed('BR-CL-22', ['cbc:TaxExemptionReasonCode'], exemptionReasons, (element) => ofText(element).toUpperCase()),
  listed('BR-CL-23', ['cbc:InvoicedQuantity', 'cbc:BaseQuantity', 'cbc:CreditedQuantity'], units, ofAttribute('unitCode'), carries('unitCode')),
  listed('BR-CL-24', ['cbc:EmbeddedDocumentBinaryObject'], mimeTypes, (element) => attributeOf(element, 'mimeCode') ?? '', carries('mimeCode')),
  listed('BR-CL-25', ['cbc:EndpointID'], addressSchemes, ofAttribute('schemeID'), carries('schemeID')),
  listed('BR-CL-26', ['cac:DeliveryLocation/cbc:ID'], identifierSchemes, ofAttribute('schemeID'), carries('schemeID')),
];
