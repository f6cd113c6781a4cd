import type { RawFinding } from './rules/raw-finding.ts';
import type { RuleSet } from './rules/rule-set.ts';
import { elementsOf } from './tree/elements-of.ts';
import type { XmlElement } from './tree/xml-element.ts';

/**
 * What the rule sets have against a document. They are made not to throw; should one do so after all, what it has found until then stays, and the file is told
 * to be not judged to the end, which is an error: a fault of ours must never let an invoice pass.
 */
export function runRuleSets(sets: readonly RuleSet[], root: XmlElement): RawFinding[] {
  const findings: RawFinding[] = [];
  const elements = elementsOf(root);
  for (const set of sets) {
    try {
      set.judge(root, (finding) => findings.push(finding), elements);
    } catch (fault) {
      findings.push({ rule: 'DOC-RULES-INTERRUPTED', flag: 'fatal', element: root, found: `${set.stage} ${set.version}: ${String(fault)}` });
    }
  }
  return findings;
}
