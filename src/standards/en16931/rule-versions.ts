import { ruleSets } from './rule-sets.ts';
import type { Stage, Syntax } from './rules/rule-set.ts';

/** The rule sets that can judge. */
export function ruleVersions(): { stage: Stage; syntax: Syntax; version: string; validFrom: string }[] {
  return ruleSets.map(({ stage, syntax, version, validFrom }) => ({ stage, syntax, version, validFrom }));
}
