import { elementsOf } from '../../tree/elements-of.ts';
import type { XmlElement } from '../../tree/xml-element.ts';
import { unusedElements } from '../cen/unused-elements.ts';
import { newestCodes } from '../cen/newest-codes.ts';
import { judgeBy } from '../peppol/judge-by.ts';
import type { RuleSet } from '../rule-set.ts';
import { anyElementRules } from './any-element-rules.ts';
import { codeRules } from './code-rules.ts';
import { documentRules } from './document-rules.ts';
import { expandBlocks } from './expand-blocks.ts';
import { cenCiiFacts, type CenCiiFacts } from './facts.ts';
import { judgeParts } from './judge-parts.ts';
import { lineRules } from './line-rules.ts';
import { syntaxRules } from './syntax-rules.ts';
import { totalRules } from './total-rules.ts';
import { unusedInDocument } from './unused-in-document.ts';
import { unusedInLine } from './unused-in-line.ts';
import { unusedParts } from './unused-parts.ts';
import { vatRules } from './vat-rules.ts';

const judge = judgeBy<CenCiiFacts>([[...documentRules, ...totalRules, ...lineRules, ...vatRules], syntaxRules, codeRules(newestCodes)]);
const unused = unusedElements([...expandBlocks(unusedInDocument), ...expandBlocks(unusedInLine)].map((row) => `CII-SR-${row}`));
const parts = judgeParts(unusedParts, isPlainIdentifier);

/** EN 16931 in CII: the rules of CEN, version 1.3.16. Rules the publisher leaves without a condition (BR-CO-05 to -08, BR-AF-09, BR-AG-09) are left out. */
export const cenCii: RuleSet = {
  stage: 'cen',
  syntax: 'cii',
  version: '1.3.16',
  validFrom: '2026-04-14',
  judge(root, report, elements = elementsOf(root)) {
    const facts = cenCiiFacts(root, elements);
    judge(elements, facts, report);
    anyElementRules(elements, facts, report);
    parts(elements, report);
    // What the table forbids is forbidden in a document; a fragment has no root to count paths from.
    if (root.name === 'rsm:CrossIndustryInvoice') unused(root, elements, report);
  },
};

/** The identifiers of specification, invoice, line and item: rules of their own speak of their attributes. */
function isPlainIdentifier({ name, parent }: XmlElement): boolean {
  const above = parent?.name;
  if (name === 'ram:LineID') return above === 'ram:AssociatedDocumentLineDocument';
  if (name === 'ram:SellerAssignedID') return above === 'ram:SpecifiedTradeProduct';
  return name === 'ram:ID' && (above === 'rsm:ExchangedDocument' || above === 'ram:GuidelineSpecifiedDocumentContextParameter');
}
