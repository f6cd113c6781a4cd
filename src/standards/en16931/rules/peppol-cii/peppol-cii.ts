import { elementsOf } from '../../tree/elements-of.ts';
import { identifierChecks } from '../peppol/identifier-checks.ts';
import { judgeBy } from '../peppol/judge-by.ts';
import type { RuleSet } from '../rule-set.ts';
import { amountRules } from './amount-rules.ts';
import { codeRules } from './code-rules.ts';
import { danishRules } from './danish-rules.ts';
import { documentRules } from './document-rules.ts';
import { peppolCiiFacts, type PeppolCiiFacts } from './facts.ts';
import { nationalRules } from './national-rules.ts';
import { swedishRules } from './swedish-rules.ts';
import type { CiiVariant } from './variant.ts';

const variant: CiiVariant = { vatTotalOptional: false, grossBaseQuantity: false, numbersR043: false };
const identifiers = identifierChecks({ addresses: ['ram:URIID'], identifiers: ['ram:ID', 'ram:GlobalID'] }, { italianAddresses: true, australianDigitsOnly: false });

const judge = judgeBy<PeppolCiiFacts>([documentRules(variant), amountRules(variant), identifiers, ...nationalRules, danishRules, swedishRules, codeRules]);

/** Peppol BIS Billing 3.0.19 in CII, with the rules of the countries. */
export const peppolCii: RuleSet = {
  stage: 'peppol',
  syntax: 'cii',
  version: '3.0.19',
  validFrom: '2025-08-25',
  judge: (root, report, elements = elementsOf(root)) => judge(elements, peppolCiiFacts(root), report),
};
