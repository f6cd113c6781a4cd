import type { Decimal } from '../../decimal/decimal.ts';
import { attributeOf } from '../../tree/attribute-of.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { amountText } from '../peppol/amount-text.ts';
import { fatal } from '../peppol/fatal.ts';
import { lineAmount } from '../peppol/line-amount.ts';
import type { Context, Pattern } from '../peppol/pattern.ts';
import { percentageOf } from '../peppol/percentage-of.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { decimalAt } from '../peppol/query/decimal-at.ts';
import { has } from '../peppol/query/has.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { sumAt } from '../peppol/query/sum-at.ts';
import { textAt } from '../peppol/query/text-at.ts';
import type { TransactionFacts } from '../peppol/transaction-facts.ts';
import { withinSlack } from '../peppol/within-slack.ts';
import type { CiiVariant } from './variant.ts';

const zero: Decimal = { units: 0, scale: 0 };
const one: Decimal = { units: 1, scale: 0 };
const directDebit: ReadonlySet<string> = new Set(['49', '59']);
const indicator = ['ram:ChargeIndicator', 'udt:Indicator'];
const stated = ['ram:SpecifiedLineTradeSettlement', 'ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:LineTotalAmount'];
const price = ['ram:SpecifiedLineTradeAgreement', 'ram:NetPriceProductTradePrice'];
const grossPrice = ['ram:SpecifiedLineTradeAgreement', 'ram:GrossPriceProductTradePrice'];
const allowance = ['ram:SpecifiedTradeAllowanceCharge'];
const reference = ['ram:SpecifiedLineTradeSettlement', 'ram:AdditionalReferencedDocument'];

/** What Peppol BIS asks of allowances, payment, periods, lines and prices. */
export function amountRules({ grossBaseQuantity, numbersR043 }: CiiVariant): Pattern<TransactionFacts> {
  const indicatorRule = (suffix: string) => fatal<TransactionFacts>(`PEPPOL-EN16931-R043${numbersR043 ? suffix : ''}`, (charge) => ['true', 'false'].includes(codeAt(charge, ...indicator)), (charge) => ({
    found: textAt(charge, ...indicator),
    expected: 'true, false',
  }));
  const computedLine = (line: XmlElement): Decimal | undefined => computeLine(line, grossBaseQuantity);
  return [
    // Percentage and base amount go together.
    { at: allowance, when: (charge) => hasPercent(charge) && !hasBase(charge), assert: [fatal('PEPPOL-EN16931-R041', () => false)] },
    { at: allowance, when: (charge) => !hasPercent(charge) && hasBase(charge), assert: [fatal('PEPPOL-EN16931-R042', () => false)] },
    {
      at: allowance,
      assert: [
        // The amount is base × percentage.
        fatal('PEPPOL-EN16931-R040', (charge, { slack }) => {
          if (!hasPercent(charge)) return true;
          const amount = decimalAt(charge, zero, 'ram:ActualAmount');
          const computed = computedAllowance(charge);
          return amount !== undefined && computed !== undefined && withinSlack(amount, computed, slack);
        }, (charge) => ({ found: textAt(charge, 'ram:ActualAmount'), expected: amountText(computedAllowance(charge)) })),
        indicatorRule('-1'),
      ],
    },
    { at: ['ram:AppliedTradeAllowanceCharge'], assert: [indicatorRule('-2')] },
    {
      // Direct debit names the mandate.
      at: ['ram:SpecifiedTradeSettlementPaymentMeans'],
      when: (means) => directDebit.has(codeAt(means, 'ram:TypeCode')),
      assert: [fatal('PEPPOL-EN16931-R061', ({ parent }) => parent !== undefined && has(parent, 'ram:SpecifiedTradePaymentTerms', 'ram:DirectDebitMandateID'))],
    },
    // The period of a line lies within the period of the invoice.
    periodRule('PEPPOL-EN16931-R110', 'ram:StartDateTime', ({ periodStarts }) => periodStarts, (line, whole) => line >= whole, '≥'),
    periodRule('PEPPOL-EN16931-R111', 'ram:EndDateTime', ({ periodEnds }) => periodEnds, (line, whole) => line <= whole, '≤'),
    {
      at: ['ram:IncludedSupplyChainTradeLineItem'],
      assert: [
        // Net amount = quantity × price ÷ base quantity + charges − allowances.
        fatal('PEPPOL-EN16931-R120', (line, { slack }) => {
          const amount = decimalAt(line, zero, ...stated);
          const computed = computedLine(line);
          return amount !== undefined && computed !== undefined && withinSlack(amount, computed, slack);
        }, (line) => ({ found: textAt(line, ...stated), expected: amountText(computedLine(line)) })),
        // A line refers to one invoiced object (130) and to no other document.
        fatal('PEPPOL-EN16931-R100', (line) => descend(line, ...reference).filter((document) => isAt(document, '130', 'ram:TypeCode')).length <= 1),
        fatal('PEPPOL-EN16931-R101', (line) => !has(line, ...reference) || isAt(line, '130', ...reference, 'ram:TypeCode'), (line) => ({ found: textAt(line, ...reference, 'ram:TypeCode'), expected: '130' })),
      ],
    },
    {
      at: ['ram:NetPriceProductTradePrice', 'ram:GrossPriceProductTradePrice'],
      assert: [
        fatal('PEPPOL-EN16931-R121', (one) => {
          if (!has(one, 'ram:BasisQuantity')) return true;
          const quantity = decimalAt(one, zero, 'ram:BasisQuantity');
          return quantity !== undefined && quantity.units > 0;
        }, (one) => ({ found: textAt(one, 'ram:BasisQuantity'), expected: '> 0' })),
      ],
    },
    {
      // The base quantity has the unit of the invoiced quantity.
      at: ['ram:NetPriceProductTradePrice/ram:BasisQuantity', 'ram:GrossPriceProductTradePrice/ram:BasisQuantity'],
      when: (quantity) => attributeOf(quantity, 'unitCode') !== undefined,
      assert: [fatal('PEPPOL-EN16931-R130', (quantity) => lineUnits(quantity).includes(attributeOf(quantity, 'unitCode')), (quantity) => ({ found: attributeOf(quantity, 'unitCode'), expected: lineUnits(quantity).join(', ') }))],
    },
  ];
}

function periodRule(rule: string, name: string, wholeOf: (facts: TransactionFacts) => readonly string[] | undefined, isWithin: (line: string, whole: string) => boolean, relation: string): Context<TransactionFacts> {
  const lineDates = (date: XmlElement): string[] => descend(date, 'udt:DateTimeString').map(descendantText);
  return {
    at: [`rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod/${name}`],
    when: (_, facts) => wholeOf(facts) !== undefined,
    assert: [
      fatal(rule, (date, facts) => lineDates(date).some((line) => (wholeOf(facts) ?? []).some((whole) => isWithin(line, whole))), (date, facts) => ({
        found: lineDates(date).join(', '),
        expected: `${relation} ${(wholeOf(facts) ?? []).join(', ')}`,
      })),
    ],
  };
}

function hasPercent(charge: XmlElement): boolean {
  return has(charge, 'ram:CalculationPercent');
}

function hasBase(charge: XmlElement): boolean {
  return has(charge, 'ram:BasisAmount');
}

function computedAllowance(charge: XmlElement): Decimal | undefined {
  return percentageOf(decimalAt(charge, undefined, 'ram:BasisAmount'), decimalAt(charge, undefined, 'ram:CalculationPercent'));
}

function computeLine(line: XmlElement, grossBaseQuantity: boolean): Decimal | undefined {
  const ofKind = (kind: string) => descend(line, 'ram:SpecifiedLineTradeSettlement', 'ram:SpecifiedTradeAllowanceCharge').filter((charge) => codeAt(charge, ...indicator) === kind);
  const net = decimalAt(line, zero, ...price, 'ram:BasisQuantity');
  return lineAmount({
    quantity: decimalAt(line, one, 'ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity'),
    price: decimalAt(line, zero, ...price, 'ram:ChargeAmount'),
    baseQuantity: grossBaseQuantity && net?.units === 0 ? decimalAt(line, one, ...grossPrice, 'ram:BasisQuantity') : net,
    charges: sumAt(ofKind('true'), 'ram:ActualAmount'),
    allowances: sumAt(ofKind('false'), 'ram:ActualAmount'),
  });
}

function lineUnits(quantity: XmlElement): (string | undefined)[] {
  const line = quantity.parent?.parent?.parent;
  return line === undefined ? [] : descend(line, 'ram:SpecifiedLineTradeDelivery', 'ram:BilledQuantity').map((billed) => attributeOf(billed, 'unitCode')).filter((unit) => unit !== undefined);
}
