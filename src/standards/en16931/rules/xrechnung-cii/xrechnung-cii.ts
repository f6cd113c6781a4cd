import { elementsOf } from '../../tree/elements-of.ts';
import { amountRules } from '../peppol-cii/amount-rules.ts';
import { documentRules } from '../peppol-cii/document-rules.ts';
import type { CiiVariant } from '../peppol-cii/variant.ts';
import { judgeBy } from '../peppol/judge-by.ts';
import { noEmptyElements } from '../peppol/no-empty-elements.ts';
import type { RuleSet } from '../rule-set.ts';
import { adoptRules } from '../xrechnung/adopt-rules.ts';
import { ciusRules } from './cius-rules.ts';
import { cvdRules } from './cvd-rules.ts';
import { extensionRules } from './extension-rules.ts';
import { xrechnungCiiFacts, type XrechnungCiiFacts } from './facts.ts';
import { grossPriceRules } from './gross-price-rules.ts';
import { paymentRules } from './payment-rules.ts';

const variant: CiiVariant = { vatTotalOptional: true, grossBaseQuantity: true, numbersR043: true };

const judge = judgeBy<XrechnungCiiFacts>([
  // The delivery must be there by structure, even when there is nothing to say.
  noEmptyElements('ram:ApplicableHeaderTradeDelivery'),
  adoptRules([...documentRules(variant), ...amountRules(variant)]),
  grossPriceRules,
  [...ciusRules, ...paymentRules],
]);
const judgeExtension = judgeBy<XrechnungCiiFacts>([extensionRules]);
const judgeCvd = judgeBy<XrechnungCiiFacts>([cvdRules]);

/** XRechnung 3.0.2 in CII: the national rules, the adopted Peppol rules, and those of the extension and of CVD where the invoice names them. */
export const xrechnungCii: RuleSet = {
  stage: 'xrechnung',
  syntax: 'cii',
  version: '2.5.0',
  validFrom: '2026-02-01',
  judge(root, report, elements = elementsOf(root)) {
    const facts = xrechnungCiiFacts(root, elements);
    judge(elements, facts, report);
    if (facts.isExtension) judgeExtension(elements, facts, report);
    if (facts.isCvd) judgeCvd(elements, facts, report);
  },
};
