import { attributeOf } from '../../tree/attribute-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { allowanceReasons } from '../code-lists/allowance-reasons.ts';
import { chargeReasons } from '../code-lists/charge-reasons.ts';
import { ciiTaxPoints } from '../code-lists/cii-tax-points.ts';
import { countries } from '../code-lists/countries.ts';
import { documentTypes } from '../code-lists/document-types.ts';
import { exemptionReasons } from '../code-lists/exemption-reasons.ts';
import { itemClassifications } from '../code-lists/item-classifications.ts';
import { mimeTypes } from '../code-lists/mime-types.ts';
import { noteSubjects } from '../code-lists/note-subjects.ts';
import { paymentMeans } from '../code-lists/payment-means.ts';
import { referenceTypes } from '../code-lists/reference-types.ts';
import { units } from '../code-lists/units.ts';
import { vatCategories } from '../code-lists/vat-categories.ts';
import type { CodeLists } from '../cen/code-lists.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { isInside } from '../peppol/query/is-inside.ts';
import { asInCii } from './as-in-cii.ts';
import type { CenCiiFacts } from './facts.ts';
import { indicates } from './indicates.ts';

const ofText = (element: XmlElement): string => collapseSpace(descendantText(element));
const ofAttribute = (name: string) => (element: XmlElement): string => collapseSpace(attributeOf(element, name) ?? '');
const carries = (name: string) => (element: XmlElement): boolean => element.attributes?.has(name) === true;
const ciiCountries = asInCii(countries);

/** The code at a place stands in its list. */
function listed(rule: string, at: readonly string[], list: ReadonlySet<string>, code = ofText, when?: (element: XmlElement) => boolean): Context<CenCiiFacts> {
  const assert = [fatal<CenCiiFacts>(rule, (element) => list.has(code(element)), (element) => ({ found: code(element), ...(list.size <= 12 ? { expected: [...list].join(', ') } : {}) }))];
  return when === undefined ? { at, assert } : { at, when, assert };
}

const scheme = ofAttribute('schemeID');
const hasScheme = carries('schemeID');
const says = (charge: boolean) => ({ parent }: XmlElement): boolean => parent !== undefined && indicates(parent, charge);

/** BR-CL: every code stands in its published list; the lists given are those that change from one version to the next. */
export const codeRules = ({ currencies, identifierSchemes, addressSchemes }: CodeLists): readonly Context<CenCiiFacts>[] => [
  listed('BR-CL-01', ['rsm:ExchangedDocument/ram:TypeCode'], documentTypes),
  listed('BR-CL-03', ['ram:TaxTotalAmount'], currencies, ofAttribute('currencyID'), carries('currencyID')),
  listed('BR-CL-04', ['ram:InvoiceCurrencyCode'], currencies),
  listed('BR-CL-05', ['ram:TaxCurrencyCode'], currencies),
  listed('BR-CL-06', ['ram:DueDateTypeCode'], ciiTaxPoints),
  listed('BR-CL-07', ['ram:ReferenceTypeCode'], referenceTypes),
  listed('BR-CL-08', ['ram:SubjectCode'], noteSubjects),
  listed('BR-CL-10', ['ram:GlobalID'], identifierSchemes, scheme, (id) => hasScheme(id) && !isInside(id, 'ram:SpecifiedTradeProduct') && !isInside(id, 'ram:ShipToTradeParty')),
  // An identifier with a scheme is judged here; the country of origin below only without one.
  listed('BR-CL-11', ['ram:ID'], identifierSchemes, scheme, (id) => hasScheme(id) && !isInside(id, 'ram:SpecifiedTaxRegistration')),
  listed('BR-CL-13', ['ram:ClassCode'], itemClassifications, ofAttribute('listID'), carries('listID')),
  listed('BR-CL-14', ['ram:CountryID'], ciiCountries),
  listed('BR-CL-15', ['ram:OriginTradeCountry/ram:ID'], ciiCountries),
  listed('BR-CL-16', ['ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode'], paymentMeans),
  listed('BR-CL-17', ['ram:CategoryTradeTax/ram:CategoryCode'], vatCategories),
  listed('BR-CL-18', ['ram:ApplicableTradeTax/ram:CategoryCode'], vatCategories),
  listed('BR-CL-19', ['ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode'], allowanceReasons, ofText, says(false)),
  listed('BR-CL-20', ['ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode'], chargeReasons, ofText, says(true)),
  listed('BR-CL-21', ['ram:SpecifiedTradeProduct/ram:GlobalID'], identifierSchemes, scheme, hasScheme),
  listed('BR-CL-22', ['ram:ExemptionReasonCode'], exemptionReasons, (element) => ofText(element).toUpperCase()),
  listed('BR-CL-23', ['ram:BasisQuantity', 'ram:BilledQuantity'], units, ofAttribute('unitCode'), carries('unitCode')),
  listed('BR-CL-24', ['ram:AttachmentBinaryObject'], mimeTypes, (element) => attributeOf(element, 'mimeCode') ?? '', carries('mimeCode')),
  listed('BR-CL-25', ['ram:URIUniversalCommunication/ram:URIID'], addressSchemes, scheme, hasScheme),
  listed('BR-CL-26', ['ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:GlobalID'], identifierSchemes, scheme, hasScheme),
];
