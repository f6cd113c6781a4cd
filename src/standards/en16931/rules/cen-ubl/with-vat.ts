import { addDecimals } from '../../decimal/add-decimals.ts';
import { decimalText } from '../../decimal/decimal-text.ts';
import { parseDecimal } from '../../decimal/parse-decimal.ts';
import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { equals } from '../cen/equals.ts';
import { toCents } from '../cen/to-cents.ts';
import { decimalAt } from '../peppol/query/decimal-at.ts';

/** Total with VAT = total without VAT + the VAT in the currency of the invoice, which stands in exactly one place (BR-CO-15). */
export function withVat(document: XmlElement): { readonly holds: boolean; readonly expected: string | undefined } {
  let expected: string | undefined;
  const holds = childrenOf(document, 'cbc:DocumentCurrencyCode').every((code) => {
    const currency = descendantText(code);
    const taxes = childrenOf(document, 'cac:TaxTotal').flatMap((tax) => childrenOf(tax, 'cbc:TaxAmount').filter((one) => attributeOf(one, 'currencyID') === currency));
    const [tax, another] = taxes;
    const [totals] = childrenOf(document, 'cac:LegalMonetaryTotal');
    if (tax === undefined || another !== undefined || totals === undefined) return false;
    const [net, vat] = [decimalAt(totals, undefined, 'cbc:TaxExclusiveAmount'), parseDecimal(tax.text)];
    if (net === undefined || vat === undefined) return false;
    const sum = toCents(addDecimals(net, vat));
    expected = decimalText(sum, 2);
    return equals(decimalAt(totals, undefined, 'cbc:TaxInclusiveAmount'), sum);
  });
  return { holds, expected };
}
