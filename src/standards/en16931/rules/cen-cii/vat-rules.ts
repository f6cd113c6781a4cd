import { absDecimal } from '../../decimal/abs-decimal.ts';
import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { decimalText } from '../../decimal/decimal-text.ts';
import { parseDecimal } from '../../decimal/parse-decimal.ts';
import { roundDecimal } from '../../decimal/round-decimal.ts';
import { subtractDecimals } from '../../decimal/subtract-decimals.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { taxedAmount } from '../cen/taxed-amount.ts';
import { places } from '../peppol-cii/places.ts';
import type { Assertion } from '../peppol/assertion.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { decimalAt } from '../peppol/query/decimal-at.ts';
import { has } from '../peppol/query/has.ts';
import { numberOf } from '../peppol/query/number-of.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { breakdownBase } from './breakdown-base.ts';
import { equalsSum } from './equals-sum.ts';
import type { CenCiiFacts } from './facts.ts';
import { hasCategory } from './has-category.ts';
import { indicates } from './indicates.ts';
import { isNumber } from '../cen/is-number.ts';
import { isVat } from './is-vat.ts';
import { twoDecimals } from './two-decimals.ts';
import { ciiVatCategories, type VatCategory } from './vat-categories.ts';

type Rule = Assertion<CenCiiFacts>;
const one: Decimal = { units: 1, scale: 0 };
const zero: Decimal = { units: 0, scale: 0 };
const breakdown = 'ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax';
const isNought = (value: number): boolean => value === 0;
const shown = (value: Decimal | undefined): string | undefined => (value === undefined ? undefined : decimalText(value, 2));
const above = (element: XmlElement): XmlElement => element.parent ?? element;
const amount = (element: XmlElement, name: string): Decimal | undefined => decimalAt(element, undefined, name);

/** An intra-community supply says when and to which country. */
const intraCommunityRules: readonly Rule[] = [
  fatal('BR-IC-11', (element, { root }) => {
    const delivered = root.name === 'rsm:CrossIndustryInvoice' && has(root, ...places.delivery, 'ram:ActualDeliverySupplyChainEvent', 'ram:OccurrenceDateTime', 'udt:DateTimeString');
    const settlement = above(above(element));
    return delivered || has(settlement, 'ram:BillingSpecifiedPeriod', 'ram:StartDateTime') || has(settlement, 'ram:BillingSpecifiedPeriod', 'ram:EndDateTime');
  }),
  fatal('BR-IC-12', (_, { root }) => root.name === 'rsm:CrossIndustryInvoice' && has(root, ...places.delivery, 'ram:ShipToTradeParty', 'ram:PostalTradeAddress', 'ram:CountryID')),
];

/** Beside what is outside the scope of VAT nothing else stands in the invoice. */
const onlyOutside = (taxes: readonly XmlElement[]): boolean => taxes.every((tax) => childrenOf(tax, 'ram:CategoryCode').every((code) => descendantText(code) === 'O'));
const outsideScopeRules: readonly Rule[] = [
  fatal('BR-O-11', (_, { taxes }) => onlyOutside(taxes.applicable)),
  fatal('BR-O-12', (_, { taxes }) => onlyOutside(taxes.applicable)),
  fatal('BR-O-13', (_, { taxes }) => onlyOutside(taxes.changes)),
  fatal('BR-O-14', (_, { taxes }) => onlyOutside(taxes.changes)),
];

/** Rules on the single tax: its sums in the breakdown, who must be registered, and the rate it is used with. */
export const vatRules: readonly Context<CenCiiFacts>[] = [
  ...ciiVatCategories.flatMap((category): Context<CenCiiFacts>[] => {
    const { id, code } = category;
    // Asking the document first spares asking every tax nine times.
    const isOfIt = (tax: XmlElement, { categories }: CenCiiFacts): boolean => categories.has(code) && hasCategory(tax, code) && isVat(tax);
    const used = (number: string, registration: string): Rule[] => [
      fatal(`BR-${id}-${registration}`, (_, facts) => isIdentified(category, facts)),
      fatal(`BR-${id}-${number}`, (tax) => hasRate(category, tax), (tax) => ({ found: textAt(tax, 'ram:RateApplicablePercent'), expected: category.rate === 'zero' ? '0' : undefined })),
    ];
    const isIn = (charge: boolean) => (tax: XmlElement, facts: CenCiiFacts): boolean => isOfIt(tax, facts) && indicates(above(tax), charge);
    return [
      category.judgedOn === 'tax'
        ? { at: [`rsm:SupplyChainTradeTransaction/${breakdown}`], when: isOfIt, assert: ofBreakdown(category, (tax) => tax) }
        : {
            at: [`${category.onlyVat ? 'rsm:SupplyChainTradeTransaction/' : ''}${breakdown}/ram:CategoryCode`],
            when: (element) => descendantText(element) === code && (!category.onlyVat || isVat(above(element))),
            assert: ofBreakdown(category, above),
          },
      { at: ['ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax'], when: isIn(false), assert: used('06', '03') },
      { at: ['ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax'], when: isIn(true), assert: used('07', '04') },
      { at: ['rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax'], when: isOfIt, assert: used('05', '02') },
    ];
  }),
  {
    at: [breakdown],
    assert: [
      fatal('BR-45', (tax) => has(tax, 'ram:BasisAmount')),
      fatal('BR-46', (tax) => has(tax, 'ram:CalculatedAmount')),
      fatal('BR-47', (tax) => isVat(tax) && has(tax, 'ram:CategoryCode')),
      fatal('BR-48', (tax) => isVat(tax) && (has(tax, 'ram:RateApplicablePercent') || hasCategory(tax, 'O'))),
      // Tax point as a date or as a code, not both.
      fatal('BR-CO-03', (_, { hasTaxPointDate, hasDueDateType }) => !hasTaxPointDate || !hasDueDateType),
      fatal('BR-CO-17', isTaxed, (tax) => ({ found: textAt(tax, 'ram:CalculatedAmount'), expected: shown(taxedAmount(amount(tax, 'ram:BasisAmount'), amount(tax, 'ram:RateApplicablePercent'))) })),
      twoDecimals('BR-DEC-19', 'ram:BasisAmount'),
      twoDecimals('BR-DEC-20', 'ram:CalculatedAmount'),
    ],
  },
];

/** Rules on one part of the breakdown. */
function ofBreakdown(category: VatCategory, taxOf: (element: XmlElement) => XmlElement): Rule[] {
  const { id, code, base, reason } = category;
  const rateOf = (tax: XmlElement): Decimal | undefined => (base === 'byRate' ? amount(tax, 'ram:RateApplicablePercent') : undefined);
  const hasReason = (tax: XmlElement): boolean => has(tax, 'ram:ExemptionReason') || has(tax, 'ram:ExemptionReasonCode');
  return [
    // The published rule for the Canary Islands, Ceuta and Melilla looks for the rate one level too high, where none is.
    fatal(`BR-${id}-08`, (element, facts) => isSummed(category, base === 'byRate' ? above(element) : taxOf(element), facts), (element, facts) => ({
      found: textAt(taxOf(element), 'ram:BasisAmount'),
      expected: shown(breakdownBase(facts, code, rateOf(taxOf(element)))),
    })),
    ...(base === 'byRate' && code !== 'S'
      ? []
      : [
          fatal<CenCiiFacts>(`BR-${id}-09`, (element) => (code === 'S' ? isTaxedAtRate(taxOf(element)) : isNumber(taxOf(element), isNought, 'ram:CalculatedAmount')), (element) => ({
            found: textAt(taxOf(element), 'ram:CalculatedAmount'),
            expected: code === 'S' ? shown(taxedAmount(amount(taxOf(element), 'ram:BasisAmount'), rateOf(taxOf(element)))) : '0.00',
          })),
        ]),
    fatal(`BR-${id}-10`, (element) => hasReason(taxOf(element)) === reason),
    ...(code === 'K' ? intraCommunityRules : code === 'O' ? outsideScopeRules : []),
  ];
}

function isIdentified({ seller, buyer }: VatCategory, facts: CenCiiFacts): boolean {
  if (seller === 'none') return !facts.ownSellerVat && !facts.ownRepresentativeVat && !facts.buyerVat;
  const bought = buyer === 'any' || facts.buyerVat || (buyer === 'vatOrLegal' && facts.buyerLegal);
  if (seller === 'own') return bought && (facts.ownSellerVat || facts.ownSellerTax || facts.ownRepresentativeVat);
  return bought && (facts.sellerVat || facts.representativeVat || (seller === 'seller' && facts.sellerTax));
}

function hasRate({ rate }: VatCategory, tax: XmlElement): boolean {
  if (rate === 'absent') return !has(tax, 'ram:RateApplicablePercent');
  return isNumber(tax, (value) => (rate === 'zero' ? value === 0 : rate === 'positive' ? value > 0 : value >= 0), 'ram:RateApplicablePercent');
}

function isSummed({ base, code }: VatCategory, tax: XmlElement, facts: CenCiiFacts): boolean {
  const suits = (rate: Decimal | undefined): boolean => {
    const sum = breakdownBase(facts, code, rate);
    if (sum === undefined) return false;
    const expected = Number(decimalText(sum));
    if (base !== 'within') return equalsSum(childrenOf(tax, 'ram:BasisAmount'), expected);
    return isNumber(tax, (value) => value - 1 < expected && value + 1 > expected, 'ram:BasisAmount');
  };
  if (base !== 'byRate') return suits(undefined);
  return childrenOf(tax, 'ram:RateApplicablePercent').every((element) => {
    const rate = parseDecimal(descendantText(element));
    return rate !== undefined && suits(rate);
  });
}

/** The tax is base times rate, less than one currency unit off (BR-S-09). */
function isTaxedAtRate(tax: XmlElement): boolean {
  const [calculated, base] = [amount(tax, 'ram:CalculatedAmount'), amount(tax, 'ram:BasisAmount')];
  const [rate, another] = descend(tax, 'ram:RateApplicablePercent');
  if (calculated === undefined || base === undefined || rate === undefined || another !== undefined) return false;
  const cents = Math.round(Number(decimalText(absDecimal(base))) * numberOf(descendantText(rate)));
  return Number.isSafeInteger(cents) && compareDecimals(absDecimal(subtractDecimals(absDecimal(calculated), { units: cents, scale: 2 })), one) < 0;
}

/** The tax is base times rate, at most one currency unit off; nought where the rate is nought or not given (BR-CO-17). */
function isTaxed(tax: XmlElement): boolean {
  const calculated = amount(tax, 'ram:CalculatedAmount');
  if (calculated === undefined) return false;
  const rates = childrenOf(tax, 'ram:TypeCode').some((type) => collapseSpace(descendantText(type).toUpperCase()) === 'VAT') ? childrenOf(tax, 'ram:RateApplicablePercent') : [];
  const [rate, another] = rates.map((element) => parseDecimal(descendantText(element)));
  if (another !== undefined || (rates.length > 0 && rate === undefined)) return false;
  const rounds = (value: Decimal): boolean => compareDecimals(roundDecimal(value, 0), zero) === 0;
  if (rate === undefined || rounds(rate)) return rounds(calculated);
  const expected = taxedAmount(amount(tax, 'ram:BasisAmount'), rate);
  return expected !== undefined && compareDecimals(absDecimal(subtractDecimals(absDecimal(calculated), expected)), one) <= 0;
}
