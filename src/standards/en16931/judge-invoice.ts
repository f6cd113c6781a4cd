import type { Locale } from '#kernel/locale';

import { chooseRuleSets } from './choose-rule-sets.ts';
import type { Finding } from './finding.ts';
import { findingPlaces } from './finding-places.ts';
import type { InvoiceVerdict } from './invoice-verdict.ts';
import { isInvoice } from './is-invoice.ts';
import { ruleSets } from './rule-sets.ts';
import type { RawFinding } from './rules/raw-finding.ts';
import type { Stage, Syntax } from './rules/rule-set.ts';
import { chooseScenario } from './rules/scenarios/choose-scenario.ts';
import { severityOf } from './rules/scenarios/severity-of.ts';
import { runRuleSets } from './run-rule-sets.ts';
import { checkStructure } from './structure/check-structure.ts';
import { syntaxOf } from './syntax-of.ts';
import { explainFinding } from './texts/explain-finding.ts';
import { collapseSpace } from './tree/collapse-space.ts';
import { descend } from './tree/descend.ts';
import { parseXml } from './tree/parse-xml.ts';
import type { XmlElement } from './tree/xml-element.ts';

/** How to judge; what is left out follows from the invoice and the day. */
export interface JudgeOptions {
  /** A version of rules as its publisher calls it: `1.3.16`. */
  readonly rules?: string | undefined;
  /** Judge by the rule sets of these stages only, whatever the invoice says it is and without a scenario; fragments too. */
  readonly stages?: readonly Stage[] | undefined;
  /** Whether the structure is checked; without saying, it is when `stages` is left out. */
  readonly structure?: boolean | undefined;
  /** The day whose rules count (YYYY-MM-DD); without saying, the newest do. */
  readonly on?: string | undefined;
  /** The language of the texts; German without saying. */
  readonly locale?: Locale | undefined;
}

/**
 * Judges one file: is it XML, is it an invoice, has it the right structure, which rules does it break? Everything that is wrong is told at once; the rules are
 * judged on an invoice of a wrong structure, too. Never throws.
 */
export function judgeInvoice(bytes: Uint8Array, options: JudgeOptions = {}): InvoiceVerdict {
  const locale = options.locale ?? 'de';
  const parsed = parseXml(bytes);
  if (!parsed.ok) {
    const { code, line, detail } = parsed.problem;
    return unreadable(`XML-${code.toUpperCase()}`, line, detail, locale);
  }
  const { root } = parsed;
  const syntax = syntaxOf(root);
  if (syntax === undefined || (options.stages === undefined && !isInvoice(root))) return unreadable('DOC-NOT-AN-INVOICE', root.line, root.name, locale);
  const scenario = options.stages === undefined ? chooseScenario(root) : undefined;
  const structural: RawFinding[] = [];
  if (options.structure ?? options.stages === undefined) checkStructure(root, syntax, (finding) => structural.push(finding));
  const stages = options.stages ?? scenario?.stages ?? unknownStages;
  const chosen = chooseRuleSets(ruleSets, { syntax, stages, version: options.rules, on: options.on ?? '9999-12-31' });
  const broken = runRuleSets(chosen, root);
  if (scenario === undefined && options.stages === undefined) broken.push(unknownScenario(root, syntax));
  const pathOf = findingPlaces();
  const told = ({ rule, flag, element, found, expected }: RawFinding): Finding => {
    const path = pathOf(element);
    const { field, text } = explainFinding({ rule, path, found, expected });
    return { rule, flag, severity: severityOf(scenario, { rule, flag }), field, path, line: element.line, found: shortened(found), expected, text: text[locale] };
  };
  const findings = [...structural.map(told).sort(byLine), ...broken.map(told).sort(byLine)];
  return {
    verdict: findings.some(({ severity }) => severity === 'error') ? 'reject' : 'accept',
    scenario: scenario?.name,
    syntax,
    ruleVersions: chosen.map(({ stage, version }) => `${stage} ${version}`),
    findings,
  };
}

/** A value may be a whole attachment, and nobody wants to read that. */
function shortened(found: string | undefined): string | undefined {
  return found === undefined || found.length <= longestFound ? found : `${found.slice(0, longestFound)}…`;
}
const longestFound = 200;

/** An invoice of a kind we do not know is judged as the strictest kind an administration takes, so that its sender learns what else is wrong. */
const unknownStages: readonly Stage[] = ['cen', 'xrechnung'];

function unknownScenario(root: XmlElement, syntax: Syntax): RawFinding {
  const path = syntax === 'ubl' ? ['cbc:CustomizationID'] : ['rsm:ExchangedDocumentContext', 'ram:GuidelineSpecifiedDocumentContextParameter', 'ram:ID'];
  const [specification] = descend(root, ...path);
  return { rule: 'DOC-SCENARIO-UNKNOWN', flag: 'fatal', element: specification ?? root, ...(specification === undefined ? {} : { found: collapseSpace(specification.text) }) };
}

function byLine(a: Finding, b: Finding): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

function unreadable(rule: string, line: number | undefined, found: string, locale: Locale): InvoiceVerdict {
  const { text } = explainFinding({ rule, found });
  const finding: Finding = { rule, flag: 'fatal', severity: 'error', field: undefined, path: undefined, line, found, expected: undefined, text: text[locale] };
  return { verdict: 'unreadable', scenario: undefined, syntax: undefined, ruleVersions: [], findings: [finding] };
}
