import { descend } from '../../tree/descend.ts';
import { descendantText } from '../../tree/descendant-text.ts';
import { elementsOf } from '../../tree/elements-of.ts';
import { cenCii } from '../cen-cii/cen-cii.ts';
import { codeRules } from '../cen-cii/code-rules.ts';
import { cenCiiFacts, type CenCiiFacts } from '../cen-cii/facts.ts';
import { fatal } from '../peppol/fatal.ts';
import { judgeBy } from '../peppol/judge-by.ts';
import type { Context } from '../peppol/pattern.ts';
import { has } from '../peppol/query/has.ts';
import { numberOf } from '../peppol/query/number-of.ts';
import { textAt } from '../peppol/query/text-at.ts';
import type { RuleSet } from '../rule-set.ts';
import { codes } from './codes.ts';
import { earlier } from './earlier.ts';

const transfers: ReadonlySet<string> = new Set(['30', '58']);
const account = 'ram:PayeePartyCreditorFinancialAccount';

/** The rules that read otherwise in 1.3.15. */
const rules: readonly Context<CenCiiFacts>[] = [
  { at: ['ram:ApplicableTradeSettlementFinancialCard'], assert: [fatal('BR-51', (card) => textAt(card, 'ram:ID').length <= 10)] },
  {
    at: [`ram:SpecifiedTradeSettlementPaymentMeans/${account}`],
    when: ({ parent }) => parent !== undefined && descend(parent, 'ram:TypeCode').some((code) => transfers.has(descendantText(code))),
    assert: [fatal('BR-50', (one) => has(one, 'ram:IBANID') || has(one, 'ram:ProprietaryID'))],
  },
  { at: ['ram:SellerTaxRepresentativeTradeParty'], assert: [fatal('BR-18', (party) => has(party, 'ram:Name')), fatal('BR-20', (party) => has(party, 'ram:PostalTradeAddress', 'ram:CountryID'))] },
  {
    at: ['/rsm:CrossIndustryInvoice'],
    assert: [
      // When something is due the invoice says by when.
      fatal('BR-CO-25', (_, { elements }) => {
        const [due] = elements.byName.get('ram:DuePayableAmount') ?? [];
        if (due === undefined || !(numberOf(descendantText(due)) > 0)) return true;
        return (elements.byName.get('ram:SpecifiedTradePaymentTerms') ?? []).some((terms) => has(terms, 'ram:DueDateDateTime') || has(terms, 'ram:Description'));
      }),
    ],
  },
];

const judge = judgeBy<CenCiiFacts>([rules, codeRules(codes)]);
const other: ReadonlySet<string> = new Set(['BR-18', 'BR-20', 'BR-50', 'BR-51', 'CII-SR-464']);
/** CII-SR-467 to -494 came with 1.3.16. */
const firstNew = 'CII-SR-467';

/** EN 16931 in CII as of 1.3.15: to see again how an invoice was judged until April 2026. */
export const cenCii1315: RuleSet = earlier(
  cenCii,
  '1.3.15',
  '2025-10-17',
  (rule) => other.has(rule) || rule.startsWith('BR-CL-') || (rule.startsWith('CII-SR-') && rule.length === firstNew.length && rule >= firstNew),
  (root, report, elements = elementsOf(root)) => judge(elements, cenCiiFacts(root, elements), report),
);
