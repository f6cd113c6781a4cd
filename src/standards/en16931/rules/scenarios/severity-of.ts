import type { Severity } from '../../finding.ts';
import type { Flag, RawFinding } from '../raw-finding.ts';
import type { Scenario } from './scenario.ts';

const severities: Readonly<Record<Flag, Severity>> = { fatal: 'error', warning: 'warning', information: 'information' };

/** What a broken rule means for the verdict: what the scenario says of it, else what the rule set itself says. Without a scenario only the latter counts. */
export function severityOf(scenario: Scenario | undefined, finding: Pick<RawFinding, 'rule' | 'flag'>): Severity {
  return scenario?.severities.get(finding.rule) ?? severities[finding.flag];
}
