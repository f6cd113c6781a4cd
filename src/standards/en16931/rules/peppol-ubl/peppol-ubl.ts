import { elementsOf } from '../../tree/elements-of.ts';
import { identifierChecks } from '../peppol/identifier-checks.ts';
import { judgeBy } from '../peppol/judge-by.ts';
import { noEmptyElements } from '../peppol/no-empty-elements.ts';
import type { RuleSet } from '../rule-set.ts';
import { amountRules } from './amount-rules.ts';
import { codeRules } from './code-rules.ts';
import { creditNoteRules } from './credit-note-rules.ts';
import { danishRules } from './danish-rules.ts';
import { documentRules } from './document-rules.ts';
import { dutchRules } from './dutch-rules.ts';
import { peppolUblFacts, type PeppolUblFacts } from './facts.ts';
import { germanRules } from './german-rules.ts';
import { greekRules } from './greek-rules.ts';
import { icelandicRules } from './icelandic-rules.ts';
import { italianRules } from './italian-rules.ts';
import { norwegianRules } from './norwegian-rules.ts';
import { swedishRules } from './swedish-rules.ts';

const identifiers = identifierChecks(
  { addresses: ['cbc:EndpointID'], identifiers: ['cac:PartyIdentification/cbc:ID', 'cbc:CompanyID'] },
  { italianAddresses: false, australianDigitsOnly: true },
);

const judge = judgeBy<PeppolUblFacts>([
  noEmptyElements(),
  creditNoteRules,
  documentRules,
  amountRules,
  identifiers,
  norwegianRules,
  danishRules,
  italianRules,
  swedishRules,
  ...greekRules,
  icelandicRules,
  dutchRules,
  germanRules,
  codeRules,
]);

/** Peppol BIS Billing 3.0.19 in UBL, with the rules of the countries. */
export const peppolUbl: RuleSet = {
  stage: 'peppol',
  syntax: 'ubl',
  version: '3.0.19',
  validFrom: '2025-08-25',
  judge: (root, report, elements = elementsOf(root)) => judge(elements, peppolUblFacts(root), report),
};
