import { addDecimals } from '../../decimal/add-decimals.ts';
import { compareDecimals } from '../../decimal/compare-decimals.ts';
import type { Decimal } from '../../decimal/decimal.ts';
import { decimalText } from '../../decimal/decimal-text.ts';
import { roundDecimal } from '../../decimal/round-decimal.ts';
import { subtractDecimals } from '../../decimal/subtract-decimals.ts';
import { attributeOf } from '../../tree/attribute-of.ts';
import { childrenOf } from '../../tree/children-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { fatal } from '../peppol/fatal.ts';
import type { Context, Pattern } from '../peppol/pattern.ts';
import { decimalAt } from '../peppol/query/decimal-at.ts';
import { isFilled } from '../peppol/query/is-filled.ts';
import { isInside } from '../peppol/query/is-inside.ts';
import { sumAt } from '../peppol/query/sum-at.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { warning } from '../peppol/warning.ts';
import { xrechnungCodes } from '../xrechnung/xrechnung-codes.ts';
import type { XrechnungUblFacts } from './facts.ts';

const zero: Decimal = { units: 0, scale: 0 };

/** The rules of the XRechnung extension, in UBL: sub lines, third party payments, DiGA codes. They hold only where the extension is named. */
export const extensionRules: Pattern<XrechnungUblFacts> = [
  {
    at: ['cbc:EmbeddedDocumentBinaryObject'],
    assert: [fatal('BR-DEX-01', (object) => xrechnungCodes.mimeTypes.has(attributeOf(object, 'mimeCode') ?? ''), (object) => ({
      found: attributeOf(object, 'mimeCode'),
      expected: [...xrechnungCodes.mimeTypes].join(', '),
    }))],
  },
  {
    at: ['/ubl:Invoice'],
    assert: [
      // A line with sub lines amounts to their sum, on every level.
      warning('BR-DEX-02', (invoice) => findWrongSum(invoice) === undefined, (invoice) => findWrongSum(invoice) ?? {}),
      // A sub line has one VAT category.
      fatal('BR-DEX-03', (invoice) => !invoice.children.some(hasDoubtfulCategory)),
    ],
  },
  {
    at: ['cac:LegalMonetaryTotal'],
    // Due = total with VAT − prepaid + third party payments + rounding, to the cent.
    assert: [
      fatal('BR-DEX-09', (total) => {
        const payable = decimalAt(total, undefined, 'cbc:PayableAmount');
        const rounding = decimalAt(total, zero, 'cbc:PayableRoundingAmount');
        const wanted = beforeRounding(total);
        if (payable === undefined || rounding === undefined || wanted === undefined) return false;
        return compareDecimals(roundDecimal(subtractDecimals(payable, rounding), 2), roundDecimal(wanted, 2)) === 0;
      }, (total) => {
        const rounding = decimalAt(total, zero, 'cbc:PayableRoundingAmount');
        const wanted = beforeRounding(total);
        return { found: textAt(total, 'cbc:PayableAmount'), expected: rounding === undefined || wanted === undefined ? undefined : decimalText(roundDecimal(addDecimals(wanted, rounding), 2), 2) };
      }),
    ],
  },
  // Identifiers follow schemes of ISO 6523 or the own ones; the creditor of a direct debit may be a SEPA creditor.
  {
    ...schemeRule('BR-DEX-04', 'cac:PartyIdentification/cbc:ID', xrechnungCodes.identifierSchemes),
    assert: [
      fatal('BR-DEX-04', (identifier) => {
        const scheme = collapseSpace(attributeOf(identifier, 'schemeID') ?? '');
        if (xrechnungCodes.identifierSchemes.has(scheme)) return true;
        return scheme === 'SEPA' && (isInside(identifier, 'cac:AccountingSupplierParty') || isInside(identifier, 'cac:PayeeParty'));
      }, (identifier) => ({ found: attributeOf(identifier, 'schemeID') })),
    ],
  },
  schemeRule('BR-DEX-05', 'cac:PartyLegalEntity/cbc:CompanyID', xrechnungCodes.identifierSchemes),
  schemeRule('BR-DEX-06', 'cac:StandardItemIdentification/cbc:ID', xrechnungCodes.identifierSchemes),
  schemeRule('BR-DEX-07', 'cbc:EndpointID', xrechnungCodes.endpointSchemes),
  schemeRule('BR-DEX-08', 'cac:DeliveryLocation/cbc:ID', xrechnungCodes.identifierSchemes),
  {
    at: ['/ubl:Invoice/cac:PrepaidPayment'],
    assert: [
      // A third party payment says what it is, how much, and why, in the currency of the invoice.
      fatal('BR-DEX-10', (payment) => isFilled(payment, 'cbc:ID')),
      fatal('BR-DEX-11', (payment) => isFilled(payment, 'cbc:PaidAmount')),
      fatal('BR-DEX-12', (payment) => isFilled(payment, 'cbc:InstructionID')),
      fatal('BR-DEX-13', (payment) => decimalsOf(textAt(payment, 'cbc:PaidAmount')) <= 2, (payment) => ({ found: textAt(payment, 'cbc:PaidAmount') })),
      fatal('BR-DEX-14', (payment, { currencies }) => childrenOf(payment, 'cbc:PaidAmount').some((amount) => currencies.has(attributeOf(amount, 'currencyID') ?? '')), (payment, { currencies }) => ({
        found: childrenOf(payment, 'cbc:PaidAmount').map((amount) => attributeOf(amount, 'currencyID') ?? '').join(', '),
        expected: [...currencies].join(', '),
      })),
    ],
  },
];

function schemeRule(rule: string, path: string, codes: ReadonlySet<string>): Context<XrechnungUblFacts> {
  return {
    at: [path],
    when: (identifier) => attributeOf(identifier, 'schemeID') !== undefined,
    assert: [fatal(rule, (identifier) => codes.has(collapseSpace(attributeOf(identifier, 'schemeID') ?? '')), (identifier) => ({ found: attributeOf(identifier, 'schemeID') }))],
  };
}

/** The first line whose amount is not the sum of its sub lines: a line of the invoice, or a sub line wherever it stands. */
function findWrongSum(parent: XmlElement): { found: string; expected: string | undefined } | undefined {
  for (const child of parent.children) {
    const isLine = child.name === 'cac:SubInvoiceLine' || (child.name === 'cac:InvoiceLine' && parent.parent === undefined);
    const wrong = (isLine ? wrongSum(child) : undefined) ?? findWrongSum(child);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function wrongSum(line: XmlElement): { found: string; expected: string | undefined } | undefined {
  const parts = childrenOf(line, 'cac:SubInvoiceLine');
  if (parts.length === 0) return undefined;
  const stated = decimalAt(line, undefined, 'cbc:LineExtensionAmount');
  const sum = sumAt(parts, 'cbc:LineExtensionAmount');
  if (stated !== undefined && sum !== undefined && compareDecimals(stated, sum) === 0) return undefined;
  return { found: textAt(line, 'cbc:LineExtensionAmount'), expected: sum === undefined ? undefined : decimalText(sum, 2) };
}

function hasDoubtfulCategory(element: XmlElement): boolean {
  if (element.name === 'cac:SubInvoiceLine' && childrenOf(element, 'cac:Item').some((item) => childrenOf(item, 'cac:ClassifiedTaxCategory').length !== 1)) return true;
  return element.children.some(hasDoubtfulCategory);
}

function beforeRounding(total: XmlElement): Decimal | undefined {
  const withVat = decimalAt(total, undefined, 'cbc:TaxInclusiveAmount');
  const prepaid = decimalAt(total, zero, 'cbc:PrepaidAmount');
  const payments = total.parent === undefined ? [] : childrenOf(total.parent, 'cac:PrepaidPayment');
  const thirdParty = payments.some((payment) => isFilled(payment, 'cbc:PaidAmount')) ? sumAt(payments, 'cbc:PaidAmount') : zero;
  return withVat === undefined || prepaid === undefined || thirdParty === undefined ? undefined : addDecimals(subtractDecimals(withVat, prepaid), thirdParty);
}

function decimalsOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}
