import type { Locale } from '#kernel/locale';
import { evaluateCondition, prune, type Answers } from '#standards/forms';

import type { DecisionTemplate } from './decision-template.ts';
import { fillTemplate } from './fill-template.ts';
import type { ServicePackage } from './service-package.ts';
import { templateValues, type DecisionContext } from './template-values.ts';

/** A decision in words, ready for a document. While `missing` names placeholders it must not be signed. */
export interface RenderedDecision {
  readonly title: string;
  readonly blocks: readonly { readonly heading: boolean; readonly text: string }[];
  readonly remedy?: string;
  readonly missing: readonly string[];
}

/** Fills a decision template for one case; blocks whose condition does not hold are left out. */
export function renderDecision(pkg: ServicePackage, template: DecisionTemplate, answers: Answers, context: DecisionContext, locale: Locale): RenderedDecision {
  const reachable = prune(pkg.form, answers);
  const values = templateValues(pkg, reachable, context, locale);
  const missing = new Set<string>();
  const fill = (text: string): string => {
    const filled = fillTemplate(text, values);
    for (const name of filled.missing) missing.add(name);
    return filled.text;
  };
  const title = fill(template.title[locale]);
  const blocks = template.blocks
    .filter(({ when }) => when === undefined || evaluateCondition(when, reachable))
    .map((block) => ({ heading: block.heading ?? false, text: fill(block[locale]) }));
  const remedy = template.remedy === undefined ? {} : { remedy: fill(template.remedy[locale]) };
  return { title, blocks, ...remedy, missing: [...missing] };
}
