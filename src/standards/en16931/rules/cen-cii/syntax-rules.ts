import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { pathTo } from '../peppol-cii/path-to.ts';
import { places } from '../peppol-cii/places.ts';
import type { Assertion } from '../peppol/assertion.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { has } from '../peppol/query/has.ts';
import { warning } from '../peppol/warning.ts';
import type { CenCiiFacts } from './facts.ts';
import { indicates } from './indicates.ts';

type Rule = Assertion<CenCiiFacts>;
type Make = typeof fatal<CenCiiFacts>;

/** At most one element at a path below. */
function single(make: Make, number: string, ...path: readonly string[]): Rule {
  return make(`CII-SR-${number}`, (element) => descend(element, ...path).length <= 1, (element) => ({ found: `${path.at(-1) ?? ''}: ${descend(element, ...path).length}`, expected: '1' }));
}

/** Exactly one. */
function exactlyOne(make: Make, number: string, ...path: readonly string[]): Rule {
  return make(`CII-SR-${number}`, (element) => descend(element, ...path).length === 1, (element) => ({ found: `${path.at(-1) ?? ''}: ${descend(element, ...path).length}`, expected: '1' }));
}

/** At most one of the supporting documents of a type. */
function singleReference(number: string, type: string, trimmed: boolean, ...path: readonly string[]): Rule {
  const those = (element: XmlElement): XmlElement[] => {
    const references = childrenOf(element, 'ram:AdditionalReferencedDocument').filter((reference) => childrenOf(reference, 'ram:TypeCode').some((code) => (trimmed ? collapseSpace(descendantText(code)) : descendantText(code)) === type));
    return path.length === 0 ? references : references.flatMap((reference) => descend(reference, ...path));
  };
  return warning(`CII-SR-${number}`, (element) => those(element).length <= 1, (element) => ({ found: String(those(element).length), expected: '1' }));
}

/** An identifier with a scheme or one without, not both. */
function oneIdentifier(number: string, party: string): Rule {
  return warning(`CII-SR-${number}`, (element) => !has(element, party, 'ram:ID') || !has(element, party, 'ram:GlobalID'));
}

/** A person or a department is named, not both. */
function oneContactName(number: string, party: string): Rule {
  const contact = [party, 'ram:DefinedTradeContact'] as const;
  return warning(`CII-SR-${number}`, (element) => !has(element, ...contact, 'ram:PersonName') || !has(element, ...contact, 'ram:DepartmentName'));
}

/** All payment means say the same in an element of a name. */
function sameInAll(number: string, name: string): Rule {
  return fatal(`CII-SR-${number}`, (_, { means }) => new Set(means.flatMap((one) => childrenOf(one, name).map((element) => collapseSpace(descendantText(element))))).size <= 1);
}

function withoutAttribute(make: Make, number: string, name: string): Rule {
  return make(`CII-DT-${number}`, (element) => element.attributes?.has(name) !== true, () => ({ found: `@${name}` }));
}

const once = ['LineTotalAmount', 'ChargeTotalAmount', 'AllowanceTotalAmount', 'TaxBasisTotalAmount', 'RoundingAmount', 'GrandTotalAmount', 'InformationAmount', 'TotalPrepaidAmount', 'TotalDiscountAmount', 'TotalAllowanceChargeAmount', 'DuePayableAmount', 'RetailValueExcludingTaxInformationAmount', 'TotalDepositFeeInformationAmount', 'ProductValueExcludingTobaccoTaxInformationAmount', 'TotalRetailValueInformationAmount', 'GrossLineTotalAmount', 'NetLineTotalAmount', 'NetIncludingTaxesLineTotalAmount'];

const discount = ['ram:GrossPriceProductTradePrice', 'ram:AppliedTradeAllowanceCharge'] as const;
const transfers: ReadonlySet<string> = new Set(['30', '58']);
const item = (...path: readonly string[]): string => pathTo(places.lines, ...path);
const plain = pathTo(places.lines, 'ram:SpecifiedTradeProduct');

/** How CII is to be used: what may stand there once only, and what goes together (CII-SR, CII-DT; the tables of what is unused stand beside). */
export const syntaxRules: readonly Context<CenCiiFacts>[] = [
  {
    at: ['/rsm:CrossIndustryInvoice/rsm:ExchangedDocumentContext'],
    assert: [
      single(warning, '003', 'ram:BusinessProcessSpecifiedDocumentContextParameter'),
      exactlyOne(fatal, '009', 'ram:GuidelineSpecifiedDocumentContextParameter'),
      exactlyOne(fatal, '010', 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID'),
    ],
  },
  { at: ['/rsm:CrossIndustryInvoice/rsm:ExchangedDocument'], assert: [exactlyOne(fatal, '014', 'ram:TypeCode')] },
  { at: ['/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:IncludedNote'], assert: [single(warning, '030', 'ram:Content')] },
  { at: [item('ram:AssociatedDocumentLineDocument')], assert: [single(warning, '039', 'ram:IncludedNote'), single(warning, '040', 'ram:IncludedNote', 'ram:Content')] },
  {
    at: [plain],
    assert: [
      fatal('CII-SR-046', (product) => !has(product, 'ram:GlobalID') || childrenOf(product, 'ram:GlobalID').some(({ attributes }) => attributes?.has('schemeID') === true)),
      fatal('CII-SR-090', (product) => !has(product, 'ram:OriginTradeCountry') || descend(product, 'ram:OriginTradeCountry', 'ram:ID').length === 1),
    ],
  },
  { at: [`${plain}/ram:ApplicableProductCharacteristic`], assert: [exactlyOne(fatal, '069', 'ram:Description'), exactlyOne(fatal, '072', 'ram:Value')] },
  {
    at: [item('ram:SpecifiedLineTradeAgreement')],
    assert: [
      exactlyOne(fatal, '439', 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount'),
      single(fatal, '441', 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount'),
      // A discount on the price is an allowance with an amount.
      warning('CII-SR-119', (agreement) => {
        const those = descend(agreement, ...discount);
        const amount = those.some((one) => has(one, 'ram:ActualAmount'));
        return those.some((one) => indicates(one, false)) ? amount : !amount && !those.some((one) => has(one, 'ram:ChargeIndicator'));
      }),
    ],
  },
  {
    at: ['ram:SpecifiedTradeAllowanceCharge'],
    assert: [
      fatal('CII-SR-463', (element) => has(element, 'ram:ChargeIndicator')),
      single(fatal, '471', 'ram:RateApplicablePercent'),
      single(fatal, '472', 'ram:CategoryTradeTax'),
      single(fatal, '473', 'ram:ActualAmount'),
    ],
  },
  { at: [discount.join('/')], assert: [single(fatal, '440', 'ram:ActualAmount')] },
  { at: [item('ram:SpecifiedLineTradeSettlement')], assert: [exactlyOne(warning, '454', 'ram:ApplicableTradeTax'), singleReference('474', '130', true)] },
  {
    at: [pathTo(places.agreement)],
    assert: [
      oneIdentifier('450', 'ram:BuyerTradeParty'),
      single(fatal, '455', 'ram:SellerTradeParty', 'ram:DefinedTradeContact'),
      single(fatal, '456', 'ram:BuyerTradeParty', 'ram:DefinedTradeContact'),
      singleReference('457', '50', false),
      singleReference('458', '130', false),
      single(fatal, '459', 'ram:SellerTradeParty', 'ram:URIUniversalCommunication'),
      single(fatal, '460', 'ram:BuyerTradeParty', 'ram:URIUniversalCommunication'),
      oneContactName('465', 'ram:SellerTradeParty'),
      oneContactName('466', 'ram:BuyerTradeParty'),
      singleReference('475', '916', true, 'ram:Name'),
      singleReference('476', '916', true, 'ram:AttachmentBinaryObject'),
    ],
  },
  { at: [pathTo(places.delivery)], assert: [oneIdentifier('449', 'ram:ShipToTradeParty')] },
  {
    at: [pathTo(places.settlement)],
    assert: [
      oneIdentifier('451', 'ram:PayeeTradeParty'),
      single(warning, '452', 'ram:SpecifiedTradePaymentTerms'),
      single(warning, '453', 'ram:SpecifiedTradePaymentTerms', 'ram:Description'),
      single(fatal, '461', 'ram:ApplicableTradeTax', 'ram:TaxPointDate'),
      fatal('CII-SR-462', (_, { dueDateTypes }) => new Set(dueDateTypes.map(descendantText)).size <= 1),
      // Every credit transfer says to which account.
      fatal('CII-SR-470', (settlement) =>
        childrenOf(settlement, 'ram:SpecifiedTradeSettlementPaymentMeans').every((means) => {
          const account = 'ram:PayeePartyCreditorFinancialAccount';
          const isTransfer = childrenOf(means, 'ram:TypeCode').some((code) => transfers.has(collapseSpace(descendantText(code))));
          return !isTransfer || has(means, account, 'ram:IBANID') || has(means, account, 'ram:ProprietaryID');
        })),
    ],
  },
  {
    at: [pathTo(places.settlement, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation')],
    assert: once.map((name, index) => single(fatal, String(477 + index), `ram:${name}`)),
  },
  {
    at: ['/rsm:CrossIndustryInvoice'],
    assert: [
      withoutAttribute(fatal, '013', 'languageID'),
      withoutAttribute(fatal, '014', 'languageLocaleID'),
      sameInAll('467', 'ram:TypeCode'),
      sameInAll('468', 'ram:Information'),
      fatal('CII-SR-469', (_, { remittances }) => remittances.length <= 1, (_, { remittances }) => ({ found: String(remittances.length), expected: '1' })),
    ],
  },
  {
    at: [pathTo(places.specification), '/rsm:CrossIndustryInvoice/rsm:ExchangedDocument/ram:ID', item('ram:AssociatedDocumentLineDocument', 'ram:LineID'), `${plain}/ram:SellerAssignedID`],
    assert: ['schemeName', 'schemeAgencyName', 'schemeDataURI', 'schemeURI', 'schemeID', 'schemeAgencyID', 'schemeVersionID'].map((name, index) => withoutAttribute(fatal, `00${index + 1}`, name)),
  },
  {
    at: [item('ram:SpecifiedLineTradeSettlement', 'ram:ApplicableTradeTax', 'ram:CategoryCode')],
    assert: ['listID', 'listAgencyID', 'listVersionID', 'listURI'].map((name, index) => withoutAttribute(warning, `0${45 + index}`, name)),
  },
  {
    at: ['udt:DateTimeString'],
    when: (date) => date.attributes?.get('format') === '102',
    assert: [fatal('CII-DT-097', (date) => dateForm.test(descendantText(date)), (date) => ({ found: descendantText(date), expected: 'JJJJMMTT' }))],
  },
];

const dateForm = /^[ \t\r\n]*\p{Nd}{4}(?:1[0-2]|0[1-9])(?:3[01]|[12][0-9]|0[1-9])[ \t\r\n]*$/u;
