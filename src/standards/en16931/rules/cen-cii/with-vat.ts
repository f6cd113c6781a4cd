import { addDecimals } from '../../decimal/add-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { decimalText } from '../../decimal/decimal-text.ts';
import { parseDecimal } from '../../decimal/parse-decimal.ts';
import { attributeOf } from '../../tree/attribute-of.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { equals } from '../cen/equals.ts';
import { toCents } from '../cen/to-cents.ts';
import { places } from '../peppol-cii/places.ts';

const totals = [...places.settlement, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation'];

/** Total with VAT = total without VAT + the VAT in the currency of the invoice, which stands in exactly one place; or no VAT at all (BR-CO-15). */
export function withVat(document: XmlElement): { readonly holds: boolean; readonly expected: string | undefined } {
  let expected: string | undefined;
  const first = (name: string): Decimal | undefined => {
    const [found] = descend(document, ...totals, name);
    return found === undefined ? undefined : parseDecimal(descendantText(found));
  };
  const holds = descend(document, ...places.settlement, 'ram:InvoiceCurrencyCode').every((code) => {
    const currency = descendantText(code);
    const [net, all] = [first('ram:TaxBasisTotalAmount'), first('ram:GrandTotalAmount')];
    if (equals(all, net)) return true;
    const [tax, another] = descend(document, ...totals, 'ram:TaxTotalAmount').filter((amount) => attributeOf(amount, 'currencyID') === currency);
    if (tax === undefined || another !== undefined) return false;
    const vat = parseDecimal(descendantText(tax));
    if (net === undefined || vat === undefined) return false;
    const sum = toCents(addDecimals(net, vat));
    expected = decimalText(sum, 2);
    return equals(all, sum);
  });
  return { holds, expected };
}
