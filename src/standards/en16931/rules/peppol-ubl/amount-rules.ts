import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { decimalText } from '../../decimal/decimal-text.ts';
import { subtractDecimals } from '../../decimal/subtract-decimals.ts';
import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { amountText } from '../peppol/amount-text.ts';
import { fatal } from '../peppol/fatal.ts';
import { lineAmount } from '../peppol/line-amount.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { percentageOf } from '../peppol/percentage-of.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { dateOf } from '../peppol/query/date-of.ts';
import { decimalAt } from '../peppol/query/decimal-at.ts';
import { has } from '../peppol/query/has.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { sumAt } from '../peppol/query/sum-at.ts';
import { textAt } from '../peppol/query/text-at.ts';
import type { TransactionFacts } from '../peppol/transaction-facts.ts';
import { withinSlack } from '../peppol/within-slack.ts';

const zero: Decimal = { units: 0, scale: 0 };
const one: Decimal = { units: 1, scale: 0 };
const directDebit: ReadonlySet<string> = new Set(['49', '59']);
const allowances = ['ubl:Invoice/cac:AllowanceCharge', 'ubl:Invoice/cac:InvoiceLine/cac:AllowanceCharge', 'cn:CreditNote/cac:AllowanceCharge', 'cn:CreditNote/cac:CreditNoteLine/cac:AllowanceCharge'];
const documentAmounts = `cbc:Amount cbc:BaseAmount cbc:PriceAmount cac:TaxSubtotal/cbc:TaxAmount cbc:TaxableAmount cbc:LineExtensionAmount cbc:TaxExclusiveAmount
  cbc:TaxInclusiveAmount cbc:AllowanceTotalAmount cbc:ChargeTotalAmount cbc:PrepaidAmount cbc:PayableRoundingAmount cbc:PayableAmount`.split(/\s+/);

/** What Peppol BIS asks of allowances, payment, periods, lines and prices. */
export const amountRules: Pattern<TransactionFacts> = [
  // Percentage and base amount go together.
  { at: allowances, when: (allowance) => hasPercent(allowance) && !hasBase(allowance), assert: [fatal('PEPPOL-EN16931-R041', () => false)] },
  { at: allowances, when: (allowance) => !hasPercent(allowance) && hasBase(allowance), assert: [fatal('PEPPOL-EN16931-R042', () => false)] },
  {
    at: allowances,
    assert: [
      // The amount is base × percentage.
      fatal('PEPPOL-EN16931-R040', (allowance, { slack }) => {
        if (!hasPercent(allowance)) return true;
        const stated = decimalAt(allowance, zero, 'cbc:Amount');
        const computed = computedAllowance(allowance);
        return stated !== undefined && computed !== undefined && withinSlack(stated, computed, slack);
      }, (allowance) => ({ found: textAt(allowance, 'cbc:Amount'), expected: amountText(computedAllowance(allowance)) })),
      fatal('PEPPOL-EN16931-R043', (allowance) => ['true', 'false'].includes(codeAt(allowance, 'cbc:ChargeIndicator')), (allowance) => ({ found: textAt(allowance, 'cbc:ChargeIndicator'), expected: 'true, false' })),
    ],
  },
  // Direct debit names the mandate.
  { at: ['cac:PaymentMeans'], when: (means) => directDebit.has(codeAt(means, 'cbc:PaymentMeansCode')), assert: [fatal('PEPPOL-EN16931-R061', (means) => has(means, 'cac:PaymentMandate', 'cbc:ID'))] },
  {
    at: documentAmounts,
    assert: [fatal('PEPPOL-EN16931-R051', inInvoiceCurrency, (amount, { currencies }) => ({ found: attributeOf(amount, 'currencyID'), expected: [...currencies].join(', ') }))],
  },
  {
    at: ['cac:TaxTotal/cbc:TaxAmount'],
    when: ({ parent }) => parent !== undefined && has(parent, 'cac:TaxSubtotal'),
    assert: [fatal('PEPPOL-EN16931-R051', inInvoiceCurrency, (amount, { currencies }) => ({ found: attributeOf(amount, 'currencyID'), expected: [...currencies].join(', ') }))],
  },
  // The period of a line lies within the period of the invoice.
  {
    at: ['ubl:Invoice/cac:InvoiceLine/cac:InvoicePeriod/cbc:StartDate', 'cn:CreditNote/cac:CreditNoteLine/cac:InvoicePeriod/cbc:StartDate'],
    when: (_, { periodStarts }) => periodStarts !== undefined,
    assert: [fatal('PEPPOL-EN16931-R110', (date, { periodStarts }) => isOrdered(only(periodStarts), date.text), (date, { periodStarts }) => ({ found: date.text, expected: `≥ ${only(periodStarts)}` }))],
  },
  {
    at: ['ubl:Invoice/cac:InvoiceLine/cac:InvoicePeriod/cbc:EndDate', 'cn:CreditNote/cac:CreditNoteLine/cac:InvoicePeriod/cbc:EndDate'],
    when: (_, { periodEnds }) => periodEnds !== undefined,
    assert: [fatal('PEPPOL-EN16931-R111', (date, { periodEnds }) => isOrdered(date.text, only(periodEnds)), (date, { periodEnds }) => ({ found: date.text, expected: `≤ ${only(periodEnds)}` }))],
  },
  {
    at: ['cac:InvoiceLine', 'cac:CreditNoteLine'],
    assert: [
      // Net amount = quantity × price ÷ base quantity + charges − allowances.
      fatal('PEPPOL-EN16931-R120', (line, { isInvoice, slack }) => {
        const stated = decimalAt(line, zero, 'cbc:LineExtensionAmount');
        const computed = computedLine(line, isInvoice);
        return stated !== undefined && computed !== undefined && withinSlack(stated, computed, slack);
      }, (line, { isInvoice }) => ({ found: textAt(line, 'cbc:LineExtensionAmount'), expected: amountText(computedLine(line, isInvoice)) })),
      fatal('PEPPOL-EN16931-R121', (line) => {
        if (!has(line, 'cac:Price', 'cbc:BaseQuantity')) return true;
        const quantity = decimalAt(line, zero, 'cac:Price', 'cbc:BaseQuantity');
        return quantity !== undefined && quantity.units > 0;
      }, (line) => ({ found: textAt(line, 'cac:Price', 'cbc:BaseQuantity'), expected: '> 0' })),
      // A line refers to one invoiced object (130) and to no other document.
      fatal('PEPPOL-EN16931-R100', (line) => childrenOf(line, 'cac:DocumentReference').length <= 1),
      fatal('PEPPOL-EN16931-R101', (line) => !has(line, 'cac:DocumentReference') || isAt(line, '130', 'cac:DocumentReference', 'cbc:DocumentTypeCode'), (line) => ({
        found: textAt(line, 'cac:DocumentReference', 'cbc:DocumentTypeCode'),
        expected: '130',
      })),
    ],
  },
  {
    at: ['cac:Price/cac:AllowanceCharge'],
    assert: [
      // A price knows discounts only.
      fatal('PEPPOL-EN16931-R044', (allowance) => codeAt(allowance, 'cbc:ChargeIndicator') === 'false', (allowance) => ({ found: textAt(allowance, 'cbc:ChargeIndicator'), expected: 'false' })),
      // Net price = gross price − discount.
      fatal('PEPPOL-EN16931-R046', (allowance) => {
        if (!hasBase(allowance)) return true;
        const stated = allowance.parent === undefined ? undefined : decimalAt(allowance.parent, undefined, 'cbc:PriceAmount');
        const computed = netPrice(allowance);
        return stated !== undefined && computed !== undefined && compareDecimals(stated, computed) === 0;
      }, (allowance) => {
        const computed = netPrice(allowance);
        return { found: allowance.parent === undefined ? '' : textAt(allowance.parent, 'cbc:PriceAmount'), expected: computed === undefined ? undefined : decimalText(computed) };
      }),
    ],
  },
  {
    at: ['cac:Price/cbc:BaseQuantity'],
    when: (quantity) => attributeOf(quantity, 'unitCode') !== undefined,
    // The base quantity has the unit of the invoiced quantity.
    assert: [
      fatal('PEPPOL-EN16931-R130', (base, { isInvoice }) => {
        const line = base.parent?.parent;
        if (line === undefined || (!has(line, 'cbc:InvoicedQuantity') && !has(line, 'cbc:CreditedQuantity'))) return true;
        return lineUnits(line, isInvoice).includes(attributeOf(base, 'unitCode'));
      }, (base, { isInvoice }) => ({ found: attributeOf(base, 'unitCode'), expected: base.parent?.parent === undefined ? undefined : lineUnits(base.parent.parent, isInvoice).join(', ') })),
    ],
  },
];

function hasPercent(allowance: XmlElement): boolean {
  return has(allowance, 'cbc:MultiplierFactorNumeric');
}

function hasBase(allowance: XmlElement): boolean {
  return has(allowance, 'cbc:BaseAmount');
}

function computedAllowance(allowance: XmlElement): Decimal | undefined {
  return percentageOf(decimalAt(allowance, undefined, 'cbc:BaseAmount'), decimalAt(allowance, undefined, 'cbc:MultiplierFactorNumeric'));
}

function inInvoiceCurrency(amount: XmlElement, { currencies }: TransactionFacts): boolean {
  return currencies.has(attributeOf(amount, 'currencyID') ?? '');
}

function computedLine(line: XmlElement, isInvoice: boolean): Decimal | undefined {
  const ofKind = (indicator: string) => childrenOf(line, 'cac:AllowanceCharge').filter((allowance) => codeAt(allowance, 'cbc:ChargeIndicator') === indicator);
  return lineAmount({
    quantity: decimalAt(line, one, isInvoice ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity'),
    price: decimalAt(line, zero, 'cac:Price', 'cbc:PriceAmount'),
    baseQuantity: decimalAt(line, one, 'cac:Price', 'cbc:BaseQuantity'),
    charges: sumAt(ofKind('true'), 'cbc:Amount'),
    allowances: sumAt(ofKind('false'), 'cbc:Amount'),
  });
}

function netPrice(allowance: XmlElement): Decimal | undefined {
  const gross = decimalAt(allowance, undefined, 'cbc:BaseAmount');
  const discount = decimalAt(allowance, undefined, 'cbc:Amount');
  return gross === undefined || discount === undefined ? undefined : subtractDecimals(gross, discount);
}

function lineUnits(line: XmlElement, isInvoice: boolean): (string | undefined)[] {
  return childrenOf(line, isInvoice ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity').map((quantity) => attributeOf(quantity, 'unitCode')).filter((unit) => unit !== undefined);
}

/** With several invoice periods there is no date to compare with. */
function only(dates: readonly string[] | undefined): string {
  return (dates ?? []).join(', ');
}

function isOrdered(early: string, late: string): boolean {
  const [first, second] = [dateOf(early), dateOf(late)];
  return first !== undefined && second !== undefined && first <= second;
}
