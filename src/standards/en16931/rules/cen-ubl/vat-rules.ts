import { absDecimal } from '../../decimal/abs-decimal.ts';
import { addDecimals } from '../../decimal/add-decimals.ts';
import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { decimalText } from '../../decimal/decimal-text.ts';
import { subtractDecimals } from '../../decimal/subtract-decimals.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { descend } from '../../tree/descend.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { equals } from '../cen/equals.ts';
import { taxedAmount } from '../cen/taxed-amount.ts';
import { withinOne } from '../cen/within-one.ts';
import type { Assertion } from '../peppol/assertion.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { decimalAt } from '../peppol/query/decimal-at.ts';
import { has } from '../peppol/query/has.ts';
import { sumAt } from '../peppol/query/sum-at.ts';
import { textAt } from '../peppol/query/text-at.ts';
import type { CategoryFact, CenUblFacts } from './facts.ts';
import { isCharge } from './is-charge.ts';
import { isVat } from './is-vat.ts';

/** How the ten rules of a VAT category differ from those of another. */
interface Category {
  /** As in the rule: `BR-IC-01`. */
  readonly id: string;
  readonly code: string;
  /** `seller`: registered for any tax, or represented; `vat`: by VAT identifier; `none`: nobody may show one. */
  readonly seller: 'seller' | 'vat' | 'none';
  readonly buyer: 'any' | 'vat' | 'vatOrLegal';
  readonly rate: 'positive' | 'zero' | 'notNegative' | 'absent';
  readonly reason: boolean;
}

const categories: readonly Category[] = [
  { id: 'AE', code: 'AE', seller: 'seller', buyer: 'vatOrLegal', rate: 'zero', reason: true },
  { id: 'E', code: 'E', seller: 'seller', buyer: 'any', rate: 'zero', reason: true },
  { id: 'G', code: 'G', seller: 'vat', buyer: 'any', rate: 'zero', reason: true },
  { id: 'IC', code: 'K', seller: 'vat', buyer: 'vat', rate: 'zero', reason: true },
  { id: 'AF', code: 'L', seller: 'seller', buyer: 'any', rate: 'notNegative', reason: false },
  { id: 'AG', code: 'M', seller: 'seller', buyer: 'any', rate: 'notNegative', reason: false },
  { id: 'O', code: 'O', seller: 'none', buyer: 'any', rate: 'absent', reason: true },
  { id: 'S', code: 'S', seller: 'seller', buyer: 'any', rate: 'positive', reason: false },
  { id: 'Z', code: 'Z', seller: 'seller', buyer: 'any', rate: 'zero', reason: false },
];

const zero: Decimal = { units: 0, scale: 0 };
const some = (facts: readonly CategoryFact[], code: string): boolean => facts.some((one) => one.vat && one.code === code);
const percent = (category: XmlElement): Decimal | undefined => decimalAt(category, undefined, 'cbc:Percent');

/** Rules of the VAT categories that look at the whole document: what is broken down, and who must show which registration. */
export const documentVatRules: readonly Assertion<CenUblFacts>[] = [
  ...categories.flatMap((category) => [
    fatal<CenUblFacts>(`BR-${category.id}-01`, (_, facts) => !facts.codes.has(category.code) || isBrokenDown(category, facts), () => ({ expected: category.code })),
    fatal<CenUblFacts>(`BR-${category.id}-02`, (_, facts) => !facts.codes.has(category.code) || isIdentified(category, 'lines', facts)),
    fatal<CenUblFacts>(`BR-${category.id}-03`, (_, facts) => !facts.codes.has(category.code) || isIdentified(category, 'allowances', facts)),
    fatal<CenUblFacts>(`BR-${category.id}-04`, (_, facts) => !facts.codes.has(category.code) || isIdentified(category, 'charges', facts)),
  ]),
  // An intra-community supply says when and to which country.
  fatal('BR-IC-11', (document, { ofBreakdown }) => !some(ofBreakdown, 'K') || textAt(document, 'cac:Delivery', 'cbc:ActualDeliveryDate').length > 1 || childrenOf(document, 'cac:InvoicePeriod').some(({ children }) => children.length > 0)),
  fatal('BR-IC-12', (document, { ofBreakdown }) => !some(ofBreakdown, 'K') || textAt(document, 'cac:Delivery', 'cac:DeliveryLocation', 'cac:Address', 'cac:Country', 'cbc:IdentificationCode').length > 1),
  // Beside what is outside the scope of VAT nothing else stands in the invoice.
  fatal('BR-O-11', (_, facts) => !some(facts.ofBreakdown, 'O') || !facts.ofBreakdown.some(({ vat, code }) => vat && code !== 'O')),
  fatal('BR-O-12', (_, facts) => !some(facts.ofBreakdown, 'O') || !facts.ofLines.some(({ vat, code }) => vat && code !== 'O')),
  fatal('BR-O-13', (_, facts) => !some(facts.ofBreakdown, 'O') || !facts.ofAllowances.some(({ vat, code }) => vat && code !== 'O')),
  fatal('BR-O-14', (_, facts) => !some(facts.ofBreakdown, 'O') || !facts.ofCharges.some(({ vat, code }) => vat && code !== 'O')),
  // Split payment exists within Italy only, and not beside the standard rate.
  fatal('BR-B-01', (_, facts) => !usesRaw(facts.ofAll, 'B') && !usesRaw(facts.ofLines, 'B') ? true : facts.countries.every((country) => country === 'IT')),
  fatal('BR-B-02', (document, facts) => !inDocument(document, facts, 'B') || !inDocument(document, facts, 'S')),
];

/** Rules on the single category: its sums in the breakdown, and the rate it is used with. */
export const vatRules: readonly Context<CenUblFacts>[] = categories.flatMap((category): Context<CenUblFacts>[] => {
  const { id, code, reason } = category;
  // Asking the document first spares asking every tax nine times.
  const when = (element: XmlElement, { codes }: CenUblFacts): boolean => codes.has(code) && codeAt(element, 'cbc:ID') === code && isVat(element);
  const rate = (number: string) => fatal<CenUblFacts>(`BR-${id}-${number}`, (element) => hasRate(category, element), (element) => ({ found: textAt(element, 'cbc:Percent') }));
  const hasReason = (element: XmlElement): boolean => has(element, 'cbc:TaxExemptionReason') || has(element, 'cbc:TaxExemptionReasonCode');
  const part = (element: XmlElement): XmlElement => element.parent ?? element;
  return [
    {
      at: ['/ubl:Invoice/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory', '/cn:CreditNote/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory'],
      when,
      assert: [
        fatal(`BR-${id}-08`, (element, facts) => isSummed(category, element, facts), (element, facts) => ({
          found: textAt(part(element), 'cbc:TaxableAmount'),
          expected: shown(baseOf(category, facts, undefined, isRated(category) ? percent(element) : undefined)),
        })),
        fatal(`BR-${id}-09`, (element) => isTaxed(category, element), (element) => ({
          found: textAt(part(element), 'cbc:TaxAmount'),
          expected: isRated(category) ? shown(taxedAmount(decimalAt(part(element), undefined, 'cbc:TaxableAmount'), percent(element))) : '0.00',
        })),
        fatal(`BR-${id}-10`, (element) => hasReason(element) === reason),
      ],
    },
    { at: ['cac:AllowanceCharge/cac:TaxCategory'], when: (element, facts) => when(element, facts) && isCharge(part(element)) === false, assert: [rate('06')] },
    { at: ['cac:AllowanceCharge/cac:TaxCategory'], when: (element, facts) => when(element, facts) && isCharge(part(element)) === true, assert: [rate('07')] },
    { at: ['cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory', 'cac:CreditNoteLine/cac:Item/cac:ClassifiedTaxCategory'], when, assert: [rate('05')] },
  ];
});

/** Categories with rates of their own: they are broken down by rate, as often as there are rates. */
function isRated({ rate }: Category): boolean {
  return rate === 'positive' || rate === 'notNegative';
}

function isBrokenDown(category: Category, { ofAll, ofLines, ofBreakdown, ofAllowances, ofCharges, allowanceCharges }: CenUblFacts): boolean {
  const { code } = category;
  if (!isRated(category)) {
    if (!some(ofAll, code) && !some(ofLines, code)) return true;
    return ofBreakdown.filter((one) => one.vat && one.code === code).length === 1;
  }
  // For the standard rate the tax scheme is not looked at; with allowances whose indicator cannot be read all count.
  const counts = (one: CategoryFact): boolean => one.code === code && (code === 'S' || one.vat);
  const used = ofLines.some(counts) || ofAllowances.some(counts) || ofCharges.some(counts) || (allowanceCharges.length > 0 && ofAll.some((one) => one.element.parent?.name === 'cac:AllowanceCharge' && counts(one)));
  const shownThere = ofBreakdown.some((one) => (used && code === 'L' ? one.code === code : counts(one)));
  return used === shownThere;
}

function isIdentified({ id, code, seller, buyer }: Category, where: 'lines' | 'allowances' | 'charges', facts: CenUblFacts): boolean {
  const all = where === 'lines' ? facts.ofLines : where === 'allowances' ? facts.ofAllowances : facts.ofCharges;
  const onDocument = all.filter(({ element }) => seller !== 'none' || where === 'lines' || element.parent?.parent === facts.root);
  if (id === 'S' && where === 'lines') {
    if (!onDocument.some((one) => one.code === code)) return true;
    if (!some(onDocument, code)) return false;
  } else if (!some(onDocument, code)) return true;
  if (seller === 'none') return !facts.sellerVat && !facts.representativeVat && !facts.buyerVat;
  const sold = (seller === 'vat' ? facts.sellerVat : facts.sellerRegistered) || facts.representativeVat;
  const bought = buyer === 'any' || facts.buyerVat || (buyer === 'vatOrLegal' && facts.buyerLegal);
  return sold && bought;
}

function hasRate({ rate }: Category, element: XmlElement): boolean {
  if (rate === 'absent') return !has(element, 'cbc:Percent');
  const value = percent(element);
  if (value === undefined) return false;
  const sign = compareDecimals(value, zero);
  return rate === 'zero' ? sign === 0 : rate === 'positive' ? sign > 0 : sign >= 0;
}

/** What the breakdown should show as base: the lines of one kind plus charges minus allowances, at a rate where the category has rates. */
function baseOf({ code }: Category, { root }: CenUblFacts, lineName: string | undefined, rate: Decimal | undefined): Decimal | undefined {
  const suits = (category: XmlElement): boolean => codeAt(category, 'cbc:ID') === code;
  const rated = (category: XmlElement): boolean => rate === undefined || equals(percent(category), rate);
  // Code and rate are asked for one after the other: with several categories on one item each may come from another.
  const names = lineName === undefined ? ['cac:InvoiceLine', 'cac:CreditNoteLine'] : [lineName];
  const lines = names.flatMap((name) => childrenOf(root, name)).filter((line) => {
    const those = descend(line, 'cac:Item', 'cac:ClassifiedTaxCategory');
    return those.some(suits) && those.some(rated);
  });
  const changes = childrenOf(root, 'cac:AllowanceCharge').filter((one) => {
    const those = childrenOf(one, 'cac:TaxCategory');
    return those.some(suits) && those.some(rated);
  });
  const [net, charges, allowances] = [sumAt(lines, 'cbc:LineExtensionAmount'), sumAt(changes.filter((one) => isCharge(one) === true), 'cbc:Amount'), sumAt(changes.filter((one) => isCharge(one) === false), 'cbc:Amount')];
  return net === undefined || charges === undefined || allowances === undefined ? undefined : subtractDecimals(addDecimals(net, charges), allowances);
}

function isSummed(category: Category, element: XmlElement, facts: CenUblFacts): boolean {
  const taxable = element.parent === undefined ? undefined : decimalAt(element.parent, undefined, 'cbc:TaxableAmount');
  const kinds = ['cac:InvoiceLine', 'cac:CreditNoteLine'].filter((name) => facts.lines.some((line) => line.name === name));
  if (!isRated(category)) return kinds.some((name) => equals(taxable, baseOf(category, facts, name, undefined)));
  if (!has(element, 'cbc:Percent')) return true;
  const rate = percent(element);
  if (rate === undefined) return false;
  const near = (name: string): boolean => withinOne(taxable, baseOf(category, facts, name, rate));
  if (category.code !== 'S') return kinds.some(near);
  const uses = (those: readonly XmlElement[]): boolean => those.some((one) => codeAt(one, 'cbc:ID') === 'S') && those.some((one) => equals(percent(one), rate));
  const onChanges = facts.allowanceCharges.some((one) => uses(childrenOf(one, 'cac:TaxCategory')));
  return ['cac:InvoiceLine', 'cac:CreditNoteLine'].some(
    (name) => (onChanges || facts.lines.some((line) => line.name === name && uses(descend(line, 'cac:Item', 'cac:ClassifiedTaxCategory')))) && near(name),
  );
}

function isTaxed(category: Category, element: XmlElement): boolean {
  const tax = element.parent === undefined ? undefined : decimalAt(element.parent, undefined, 'cbc:TaxAmount');
  if (tax === undefined || element.parent === undefined) return false;
  if (!isRated(category)) return compareDecimals(tax, zero) === 0;
  return withinOne(absDecimal(tax), taxedAmount(decimalAt(element.parent, undefined, 'cbc:TaxableAmount'), percent(element)));
}

function usesRaw(facts: readonly CategoryFact[], code: string): boolean {
  return facts.some(({ element }) => textAt(element, 'cbc:ID') === code);
}

function inDocument(document: XmlElement, facts: CenUblFacts, code: string): boolean {
  const is = (element: XmlElement): boolean => textAt(element, 'cbc:ID') === code;
  return descend(document, 'cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory').some(is) || descend(document, 'cac:AllowanceCharge', 'cac:TaxCategory').some(is) || usesRaw(facts.ofLines, code);
}

function shown(value: Decimal | undefined): string | undefined {
  return value === undefined ? undefined : decimalText(value, 2);
}
