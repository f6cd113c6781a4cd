import { elementsOf } from '../../tree/elements-of.ts';
import type { RuleSet } from '../rule-set.ts';

/** An earlier version of a rule set: the newest one but for the rules that changed since, which `own` judges as they were. */
export function earlier(newest: RuleSet, version: string, validFrom: string, changed: (rule: string) => boolean, own: RuleSet['judge']): RuleSet {
  return {
    ...newest,
    version,
    validFrom,
    judge(root, report, elements = elementsOf(root)) {
      newest.judge(root, (finding) => (changed(finding.rule) ? undefined : report(finding)), elements);
      own(root, report, elements);
    },
  };
}
