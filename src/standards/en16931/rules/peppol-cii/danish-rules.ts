import { attributeOf } from '../../tree/attribute-of.ts';
import { collapseSpace } from '../../tree/collapse-space.ts';
import { descend } from '../../tree/descend.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { danishMeans } from '../peppol/danish-means.ts';
import { fatal } from '../peppol/fatal.ts';
import { isDanishTaxReason } from '../peppol/is-danish-tax-reason.ts';
import type { Pattern } from '../peppol/pattern.ts';
import { codeAt } from '../peppol/query/code-at.ts';
import { firstAt } from '../peppol/query/first-at.ts';
import { has } from '../peppol/query/has.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { isFilled } from '../peppol/query/is-filled.ts';
import { numberOf } from '../peppol/query/number-of.ts';
import { textAt } from '../peppol/query/text-at.ts';
import { warning } from '../peppol/warning.ts';
import type { PeppolCiiFacts } from './facts.ts';
import { places } from './places.ts';

const legalNumber = [...places.seller, 'ram:SpecifiedLegalOrganization', 'ram:ID'];
const allowance = [...places.settlement, 'ram:SpecifiedTradeAllowanceCharge'];
const due = [...places.settlement, 'ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:DuePayableAmount'];
const account = ['ram:PayeePartyCreditorFinancialAccount', 'ram:IBANID'];
const classification = ['ram:SpecifiedTradeProduct', 'ram:DesignatedProductClassification', 'ram:ClassCode'];

/** Rules for sellers in Denmark, most of them only for Danish buyers. */
export const danishRules: Pattern<PeppolCiiFacts> = [
  {
    at: ['rsm:CrossIndustryInvoice'],
    when: (_, { rawSupplierAddress }) => rawSupplierAddress === 'DK',
    assert: [
      // The seller states his CVR number, and marks it as one.
      fatal('DK-R-002', (invoice) => isFilled(invoice, ...legalNumber)),
      fatal('DK-R-014', (invoice) => !has(invoice, ...legalNumber) || schemeAt(invoice, ...legalNumber) === '0184', (invoice) => ({ found: schemeAt(invoice, ...legalNumber), expected: '0184' })),
      // A tax other than VAT (ZZZ) is named by its four digits or in words around a #.
      fatal('DK-R-004', (invoice, { rawBuyerAddress }) => rawBuyerAddress !== 'DK' || !isAt(invoice, 'ZZZ', ...allowance, 'ram:ReasonCode') || isDanishTaxReason(textAt(invoice, ...allowance, 'ram:Reason')), (invoice) => ({
        found: textAt(invoice, ...allowance, 'ram:Reason'),
      })),
      // An identifier of a party says by which scheme.
      fatal('DK-R-013', (invoice, { rawBuyerAddress }) => rawBuyerAddress !== 'DK' || [places.seller, places.buyer].every((party) => !has(invoice, ...party, 'ram:GlobalID') || schemeAt(invoice, ...party, 'ram:GlobalID') !== '')),
      // A credit note credits.
      fatal('DK-R-016', (invoice, { rawBuyerAddress }) => rawBuyerAddress !== 'DK' || codeAt(invoice, ...places.documentType) !== '381' || !(numberOf(textAt(invoice, ...due)) < 0), (invoice) => ({ found: textAt(invoice, ...due), expected: '≥ 0' })),
    ],
  },
  {
    at: [`rsm:CrossIndustryInvoice/${places.means.join('/')}`],
    when: amongDanes,
    assert: [
      fatal('DK-R-005', (means) => danishMeans.has(codeOf(means)), (means) => ({ found: codeOf(means), expected: [...danishMeans].join(', ') })),
      // Bank transfer: account and registration number. Direct debit: creditor and mandate, the latter where the official rule looks for it.
      fatal('DK-R-006', (means) => !['31', '42'].includes(codeOf(means)) || (isFilled(means, ...account) && isFilled(means, 'ram:PayeeSpecifiedCreditorFinancialInstitution', 'ram:BICID'))),
      fatal('DK-R-007', (means) => codeOf(means) !== '49' || (means.parent !== undefined && isFilled(means.parent, 'ram:CreditorReferenceID') && isFilled(means, 'ram:SpecifiedTradePaymentTerms', 'ram:DirectDebitMandateID'))),
      // Giro (50): card type 01, 04 or 15 and an account of seven; 04 and 15 with 16 digits of reference.
      fatal('DK-R-008', (means) => codeOf(means) !== '50' || (['01#', '04#', '15#'].includes(cardOf(means)) && textAt(means, ...account).length === 7), paymentSent),
      fatal('DK-R-009', (means) => codeOf(means) !== '50' || !['04#', '15#'].includes(cardOf(means)) || paymentOf(means).length === 19, paymentSent),
      // FIK (93): card type 71, 73 or 75 and an account of eight; 71 and 75 with 15 or 16 digits of reference.
      fatal('DK-R-010', (means) => codeOf(means) !== '93' || (['71#', '73#', '75#'].includes(cardOf(means)) && textAt(means, ...account).length === 8), paymentSent),
      fatal('DK-R-011', (means) => codeOf(means) !== '93' || !['71#', '75#'].includes(cardOf(means)) || [18, 19].includes(paymentOf(means).length), paymentSent),
    ],
  },
  {
    at: [`rsm:CrossIndustryInvoice/${places.lines.join('/')}`],
    when: amongDanes,
    // UNSPSC in one of the agreed versions.
    assert: [
      warning('DK-R-003', (line) => {
        const codes = descend(line, ...classification);
        return !codes.some((code) => attributeOf(code, 'listID') === 'TST') || codes.some((code) => ['19.05.01', '19.0501', '26.08.01', '26.0801'].includes(attributeOf(code, 'listVersionID') ?? ''));
      }),
    ],
  },
];

function amongDanes(_: XmlElement, { rawSupplierAddress, rawBuyerAddress }: PeppolCiiFacts): boolean {
  return rawSupplierAddress === 'DK' && rawBuyerAddress === 'DK';
}

function schemeAt(element: XmlElement, ...path: readonly string[]): string {
  const found = firstAt(element, ...path);
  return found === undefined ? '' : collapseSpace(attributeOf(found, 'schemeID') ?? '');
}

function codeOf(means: XmlElement): string {
  return textAt(means, 'ram:TypeCode');
}

function paymentOf({ parent }: XmlElement): string {
  return parent === undefined ? '' : textAt(parent, 'ram:PaymentReference');
}

function cardOf(means: XmlElement): string {
  return paymentOf(means).slice(0, 3);
}

function paymentSent(means: XmlElement): { found: string } {
  return { found: `${paymentOf(means)} ${textAt(means, ...account)}`.trim() };
}
