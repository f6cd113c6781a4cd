import { elementsOf } from '../../tree/elements-of.ts';
import { unusedElements } from '../cen/unused-elements.ts';
import { newestCodes } from '../cen/newest-codes.ts';
import { judgeBy } from '../peppol/judge-by.ts';
import type { RuleSet } from '../rule-set.ts';
import { anyElementRules } from './any-element-rules.ts';
import { codeRules } from './code-rules.ts';
import { documentRules } from './document-rules.ts';
import { cenUblFacts, type CenUblFacts } from './facts.ts';
import { lineRules } from './line-rules.ts';
import { objectRules } from './object-rules.ts';
import { syntaxRules } from './syntax-rules.ts';
import { totalRules } from './total-rules.ts';
import { unusedInDocumentOne } from './unused-in-document-one.ts';
import { unusedInDocumentTwo } from './unused-in-document-two.ts';
import { unusedInLine } from './unused-in-line.ts';
import { unusedTypes } from './unused-types.ts';
import { vatRules } from './vat-rules.ts';

const judge = judgeBy<CenUblFacts>([[...documentRules, ...totalRules, ...lineRules, ...vatRules], syntaxRules, objectRules, codeRules(newestCodes)]);
const rows = (text: string): string[] => text.trim().split('\n');
const unused = unusedElements([
  ...rows(unusedInDocumentOne).map(inDocument),
  ...rows(unusedInDocumentTwo).map(inDocument),
  ...rows(unusedInLine).flatMap((row) => [row.replace('LINE', 'cac:InvoiceLine'), row.replace('LINE', 'cac:CreditNoteLine')]).map(inDocument),
  ...rows(unusedTypes).map((row) => `UBL-DT-${row}`),
]);

/** EN 16931 in UBL: the rules of CEN, version 1.3.16. */
export const cenUbl: RuleSet = {
  stage: 'cen',
  syntax: 'ubl',
  version: '1.3.16',
  validFrom: '2026-04-14',
  judge(root, report, elements = elementsOf(root)) {
    judge(elements, cenUblFacts(root, elements), report);
    anyElementRules(elements, report);
    // What the table forbids is forbidden in a document; a fragment has no root to count paths from.
    if (root.name === 'ubl:Invoice' || root.name === 'cn:CreditNote') unused(root, elements, report);
  },
};

function inDocument(row: string): string {
  return `UBL-CR-${row}`;
}
