import { compareDecimals } from '../../decimal/compare-decimals.ts';
import { parseDecimal } from '../../decimal/parse-decimal.ts';
import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import { elementsOf } from '../../tree/elements-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { cenUbl } from '../cen-ubl/cen-ubl.ts';
import { codeRules } from '../cen-ubl/code-rules.ts';
import { cenUblFacts, type CenUblFacts } from '../cen-ubl/facts.ts';
import { isVat } from '../cen-ubl/is-vat.ts';
import { fatal } from '../peppol/fatal.ts';
import { judgeBy } from '../peppol/judge-by.ts';
import type { Context } from '../peppol/pattern.ts';
import { has } from '../peppol/query/has.ts';
import { isAt } from '../peppol/query/is-at.ts';
import { warning } from '../peppol/warning.ts';
import type { RuleSet } from '../rule-set.ts';
import { codes } from './codes.ts';
import { earlier } from './earlier.ts';

const usesB = (document: XmlElement, { elements }: CenUblFacts): boolean =>
  isAt(document, 'B', 'cac:TaxTotal', 'cac:TaxSubtotal', 'cac:TaxCategory', 'cbc:ID') || isAt(document, 'B', 'cac:AllowanceCharge', 'cac:TaxCategory', 'cbc:ID') || (elements.byName.get('cac:ClassifiedTaxCategory') ?? []).some((category) => isAt(category, 'B', 'cbc:ID'));
const usesS = (document: XmlElement, { elements }: CenUblFacts): boolean =>
  isAt(document, 'S', 'cac:TaxTotal', 'cac:TaxSubtotal', 'cbc:ID') || isAt(document, 'S', 'cac:AllowanceCharge', 'cac:TaxCategory', 'cbc:ID') || (elements.byName.get('cac:ClassifiedTaxCategory') ?? []).some((category) => isAt(category, 'S', 'cbc:ID'));
const zero = { units: 0, scale: 0 } as const;

/** The rules that read otherwise in 1.3.15. */
const rules: readonly Context<CenUblFacts>[] = [
  {
    at: ['/ubl:Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount'],
    assert: [
      // When something is due the invoice says by when.
      fatal('BR-CO-25', (amount, { elements }) => {
        const value = parseDecimal(descendantText(amount));
        if (value === undefined) return false;
        return compareDecimals(value, zero) <= 0 || elements.byName.has('cbc:DueDate') || (elements.byName.get('cac:PaymentTerms') ?? []).some((terms) => has(terms, 'cbc:Note'));
      }),
    ],
  },
  {
    at: ['cac:AccountingSupplierParty'],
    assert: [
      // The creditor identifier still counts as an identifier of the seller.
      fatal('BR-CO-26', (seller) =>
        descend(seller, 'cac:Party', 'cac:PartyTaxScheme').some((scheme) => isVat(scheme) && has(scheme, 'cbc:CompanyID'))
        || has(seller, 'cac:Party', 'cac:PartyIdentification', 'cbc:ID')
        || has(seller, 'cac:Party', 'cac:PartyLegalEntity', 'cbc:CompanyID')),
    ],
  },
  {
    at: ['/ubl:Invoice', '/cn:CreditNote'],
    assert: [
      // The breakdown is looked at in the wrong place.
      fatal('BR-B-02', (document, facts) => !usesB(document, facts) || !usesS(document, facts)),
      warning('UBL-CR-674', (_, { elements }) => (elements.byName.get('cbc:PrimaryAccountNumber') ?? []).every(({ attributes }) => attributes?.has('schemeID') !== true)),
    ],
  },
  { at: ['cac:TaxRepresentativeParty'], assert: [fatal('UBL-SR-23', (party) => descend(party, 'cac:Party', 'cac:PartyTaxScheme', 'cbc:CompanyID').length <= 1)] },
];

const judge = judgeBy<CenUblFacts>([rules, codeRules(codes)]);
const other: ReadonlySet<string> = new Set(['BR-B-02', 'BR-CO-26', 'UBL-CR-674', 'UBL-SR-23', 'UBL-SR-56']);

/** EN 16931 in UBL as of 1.3.15: to see again how an invoice was judged until April 2026. */
export const cenUbl1315: RuleSet = earlier(
  cenUbl,
  '1.3.15',
  '2025-10-17',
  (rule) => other.has(rule) || rule.startsWith('BR-CL-'),
  (root, report, elements = elementsOf(root)) => judge(elements, cenUblFacts(root, elements), report),
);
