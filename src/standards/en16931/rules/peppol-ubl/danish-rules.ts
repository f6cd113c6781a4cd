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
import type { PeppolUblFacts } from './facts.ts';

const legalNumber = ['cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID'];
const account = ['cac:PayeeFinancialAccount', 'cbc:ID'];
const classification = ['cac:Item', 'cac:CommodityClassification', 'cbc:ItemClassificationCode'];

/** Rules for sellers in Denmark, most of them only for Danish buyers. */
export const danishRules: Pattern<PeppolUblFacts> = [
  {
    at: ['cn:CreditNote', 'ubl:Invoice'],
    when: (_, { rawSupplierAddress }) => rawSupplierAddress === 'DK',
    assert: [
      // The seller states his CVR number, and marks it as one.
      fatal('DK-R-002', (document) => isFilled(document, ...legalNumber)),
      fatal('DK-R-014', (document) => !has(document, ...legalNumber) || collapseSpace(schemeAt(document, ...legalNumber)) === '0184', (document) => ({ found: schemeAt(document, ...legalNumber), expected: '0184' })),
      // A credit note credits.
      fatal('DK-R-016', (document, { root, rawBuyerAddress }) => root.name !== 'cn:CreditNote' || rawBuyerAddress !== 'DK' || !(numberOf(textAt(document, 'cac:LegalMonetaryTotal', 'cbc:PayableAmount')) < 0), (document) => ({
        found: textAt(document, 'cac:LegalMonetaryTotal', 'cbc:PayableAmount'),
        expected: '≥ 0',
      })),
    ],
  },
  {
    at: ['cac:AccountingSupplierParty', 'cac:AccountingCustomerParty'].flatMap((party) => ['cn:CreditNote', 'ubl:Invoice'].map((document) => `${document}/${party}/cac:Party/cac:PartyIdentification`)),
    when: amongDanes,
    // An identifier of a party says by which scheme.
    assert: [fatal('DK-R-013', (identification) => !has(identification, 'cbc:ID') || collapseSpace(schemeAt(identification, 'cbc:ID')) !== '')],
  },
  {
    at: ['ubl:Invoice/cac:PaymentMeans'],
    when: amongDanes,
    assert: [
      fatal('DK-R-005', (means) => danishMeans.has(codeOf(means)), (means) => ({ found: codeOf(means), expected: [...danishMeans].join(', ') })),
      // Bank transfer: account and registration number. Direct debit: mandate and account.
      fatal('DK-R-006', (means) => !['31', '42'].includes(codeOf(means)) || (isFilled(means, ...account) && isFilled(means, 'cac:PayeeFinancialAccount', 'cac:FinancialInstitutionBranch', 'cbc:ID'))),
      fatal('DK-R-007', (means) => codeOf(means) !== '49' || (isFilled(means, 'cac:PaymentMandate', 'cbc:ID') && isFilled(means, 'cac:PaymentMandate', 'cac:PayerFinancialAccount', 'cbc:ID'))),
      // Giro (50): card type 01, 04 or 15 and an account of seven or eight digits; 04 and 15 with 16 digits of reference.
      fatal('DK-R-008', (means) => codeOf(means) !== '50' || (['01#', '04#', '15#'].includes(cardOf(means)) && /^[0-9]{7,8}$/.test(textAt(means, ...account))), paymentSent),
      fatal('DK-R-009', (means) => codeOf(means) !== '50' || !['04#', '15#'].includes(cardOf(means)) || textAt(means, 'cbc:PaymentID').length === 19, paymentSent),
      // FIK (93): card type 71, 73 or 75 and an account of eight; 71 and 75 with 15 or 16 digits of reference.
      fatal('DK-R-010', (means) => codeOf(means) !== '93' || (['71#', '73#', '75#'].includes(cardOf(means)) && textAt(means, ...account).length === 8), paymentSent),
      fatal('DK-R-011', (means) => codeOf(means) !== '93' || !['71#', '75#'].includes(cardOf(means)) || [18, 19].includes(textAt(means, 'cbc:PaymentID').length), paymentSent),
    ],
  },
  {
    at: ['cn:CreditNote/cac:CreditNoteLine', 'ubl:Invoice/cac:InvoiceLine'],
    when: amongDanes,
    // UNSPSC in one of the agreed versions.
    assert: [
      warning('DK-R-003', (line) => {
        const codes = descend(line, ...classification);
        return !codes.some((code) => attributeOf(code, 'listID') === 'TST') || codes.some((code) => ['19.05.01', '19.0501', '26.08.01', '26.0801'].includes(attributeOf(code, 'listVersionID') ?? ''));
      }),
    ],
  },
  {
    at: ['cac:AllowanceCharge'],
    when: amongDanes,
    // A tax other than VAT (ZZZ) is named by its four digits or in words around a #.
    assert: [fatal('DK-R-004', (allowance) => !isAt(allowance, 'ZZZ', 'cbc:AllowanceChargeReasonCode') || isDanishTaxReason(textAt(allowance, 'cbc:AllowanceChargeReason')), (allowance) => ({ found: textAt(allowance, 'cbc:AllowanceChargeReason') }))],
  },
];

function amongDanes(_: XmlElement, { rawSupplierAddress, rawBuyerAddress }: PeppolUblFacts): boolean {
  return rawSupplierAddress === 'DK' && rawBuyerAddress === 'DK';
}

function schemeAt(element: XmlElement, ...path: readonly string[]): string {
  const found = firstAt(element, ...path);
  return found === undefined ? '' : (attributeOf(found, 'schemeID') ?? '');
}

function codeOf(means: XmlElement): string {
  return textAt(means, 'cbc:PaymentMeansCode');
}

function cardOf(means: XmlElement): string {
  return textAt(means, 'cbc:PaymentID').slice(0, 3);
}

function paymentSent(means: XmlElement): { found: string } {
  return { found: `${textAt(means, 'cbc:PaymentID')} ${codeAt(means, ...account)}`.trim() };
}
