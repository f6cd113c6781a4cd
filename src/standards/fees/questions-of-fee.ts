import { questionsOfCondition } from '#standards/forms';

import type { FeeRule } from './fee-rule.ts';

/** Ids of all questions a fee rule looks at, so that a package can be checked against its form. */
export function questionsOfFee(rule: FeeRule): string[] {
  switch (rule.type) {
    case 'perUnit':
      return [rule.question];
    case 'area':
      return [rule.area, rule.period];
    case 'sum':
      return rule.rules.flatMap(questionsOfFee);
    case 'rates':
      return rule.rows.flatMap((row) => [...(row.when ? questionsOfCondition(row.when) : []), ...questionsOfFee(row.rule)]);
    default:
      return [];
  }
}
