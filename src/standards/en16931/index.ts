export type { Finding, Severity } from './finding.ts';
export type { InvoiceVerdict } from './invoice-verdict.ts';
export { judgeInvoice, type JudgeOptions } from './judge-invoice.ts';
export { ruleVersions } from './rule-versions.ts';
export type { Flag } from './rules/raw-finding.ts';
export type { Stage, Syntax } from './rules/rule-set.ts';
export { explainFinding, type Explanation, type Mender } from './texts/explain-finding.ts';
