import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { decimalText } from '../../decimal/decimal-text.ts';
import { parseDecimal } from '../../decimal/parse-decimal.ts';
import { subtractDecimals } from '../../decimal/subtract-decimals.ts';
import { childrenOf } from '../../tree/children-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { decimalAt } from '../peppol/query/decimal-at.ts';
import { has } from '../peppol/query/has.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { textAt } from '../peppol/query/text-at.ts';

const zero: Decimal = { units: 0, scale: 0 };
const discount = 'ram:AppliedTradeAllowanceCharge';

/** Two Peppol rules about prices that only UBL has there, and XRechnung brings to CII. */
export const grossPriceRules: Pattern<unknown> = [
  {
    at: ['rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice'],
    assert: [
      // A price knows discounts only.
      fatal('PEPPOL-EN16931-R044', (gross) => !has(gross, discount, 'ram:ActualAmount') || isAt(gross, 'false', discount, 'ram:ChargeIndicator', 'udt:Indicator'), (gross) => ({
        found: textAt(gross, discount, 'ram:ChargeIndicator', 'udt:Indicator'),
        expected: 'false',
      })),
      // Net price = gross price − discount.
      fatal('PEPPOL-EN16931-R046', (gross) => {
        if (!has(gross, 'ram:ChargeAmount')) return true;
        const stated = gross.parent === undefined ? undefined : decimalAt(gross.parent, undefined, 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount');
        const computed = netPrice(gross);
        return stated !== undefined && computed !== undefined && compareDecimals(stated, computed) === 0;
      }, (gross) => {
        const computed = netPrice(gross);
        return { found: gross.parent === undefined ? '' : textAt(gross.parent, 'ram:NetPriceProductTradePrice', 'ram:ChargeAmount'), expected: computed === undefined ? undefined : decimalText(computed) };
      }),
    ],
  },
];

function netPrice(gross: XmlElement): Decimal | undefined {
  const amount = decimalAt(gross, undefined, 'ram:ChargeAmount');
  const discounts = childrenOf(gross, discount).filter((one) => has(one, 'ram:ActualAmount'));
  const [only] = discounts;
  // Of several amounts in one discount the first counts; several discounts cannot be read.
  const reduction = only === undefined ? zero : discounts.length > 1 ? undefined : parseDecimal(textAt(only, 'ram:ActualAmount'));
  return amount === undefined || reduction === undefined ? undefined : subtractDecimals(amount, reduction);
}
