import { elementsOf } from '../../tree/elements-of.ts';
import { amountRules } from '../peppol-ubl/amount-rules.ts';
import { documentRules } from '../peppol-ubl/document-rules.ts';
import { judgeBy } from '../peppol/judge-by.ts';
import { noEmptyElements } from '../peppol/no-empty-elements.ts';
import type { RuleSet } from '../rule-set.ts';
import { adoptRules } from '../xrechnung/adopt-rules.ts';
import { ciusRules } from './cius-rules.ts';
import { cvdRules } from './cvd-rules.ts';
import { extensionRules } from './extension-rules.ts';
import { xrechnungUblFacts, type XrechnungUblFacts } from './facts.ts';

const judge = judgeBy<XrechnungUblFacts>([noEmptyElements(), adoptRules([...documentRules, ...amountRules]), ...ciusRules]);
const judgeExtension = judgeBy<XrechnungUblFacts>([extensionRules]);
const judgeCvd = judgeBy<XrechnungUblFacts>([cvdRules]);

/** XRechnung 3.0.2 in UBL: the national rules, the adopted Peppol rules, and those of the extension and of CVD where the invoice names them. */
export const xrechnungUbl: RuleSet = {
  stage: 'xrechnung',
  syntax: 'ubl',
  version: '2.5.0',
  validFrom: '2026-02-01',
  judge(root, report, elements = elementsOf(root)) {
    const facts = xrechnungUblFacts(root);
    judge(elements, facts, report);
    if (facts.isExtension) judgeExtension(elements, facts, report);
    if (facts.isCvd) judgeCvd(elements, facts, report);
  },
};
