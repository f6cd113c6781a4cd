import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { chooseRuleSets } from './choose-rule-sets.ts';
import { findingPlaces } from './finding-places.ts';
import { judgeInvoice } from './judge-invoice.ts';
import { ruleVersions } from './rule-versions.ts';
import type { RuleSet } from './rules/rule-set.ts';
import { runRuleSets } from './run-rule-sets.ts';
import { parseXml } from './tree/parse-xml.ts';
import { pathOf } from './tree/path-of.ts';
import type { XmlElement } from './tree/xml-element.ts';

const judge = (text: string, options?: Parameters<typeof judgeInvoice>[1]) => judgeInvoice(Buffer.from(text), options);
const empty = '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>';

describe('the verdict on a file', () => {
  for (const [rule, text] of [
    ['XML-EMPTY', ''],
    ['XML-NOT-WELL-FORMED', '<Invoice>'],
    ['XML-DOCTYPE', '<!DOCTYPE a><a/>'],
    ['DOC-NOT-AN-INVOICE', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['DOC-NOT-AN-INVOICE', '<Invoice/>'],
    ['DOC-NOT-AN-INVOICE', '<cac:Party xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"/>'],
  ] as const) {
    it(`is that it cannot be read, ${rule}: ${text.slice(0, 30)}`, () => {
      const { verdict, findings, syntax, ruleVersions: versions } = judge(text);
      assert.equal(verdict, 'unreadable');
      assert.deepEqual([syntax, versions, findings.map((finding) => finding.rule)], [undefined, [], [rule]]);
      assert.notEqual(findings[0]?.text, rule);
    });
  }
  it('rejects an invoice of a kind nobody knows, and judges it all the same', () => {
    const { findings, scenario } = judge(empty.replace('/>', '><CustomizationID xmlns="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">urn:x</CustomizationID></Invoice>'));
    assert.equal(scenario, undefined);
    const unknown = findings.find(({ rule }) => rule === 'DOC-SCENARIO-UNKNOWN');
    assert.deepEqual([unknown?.severity, unknown?.path, unknown?.found], ['error', '/ubl:Invoice/cbc:CustomizationID', 'urn:x']);
    assert.ok(findings.length > 2);
  });
  it('names structure first, then rules, each by line', () => {
    const { verdict, findings } = judge(empty);
    assert.equal(verdict, 'reject');
    const kinds = findings.map(({ rule }) => rule.startsWith('XSD-'));
    assert.ok(kinds.includes(true) && kinds.includes(false));
    assert.equal(kinds.lastIndexOf(true), kinds.indexOf(false) - 1);
  });
  it('leaves structure aside when stages are asked for, and brings it when asked', () => {
    assert.ok(judge(empty, { stages: ['xrechnung'] }).findings.every(({ rule }) => !rule.startsWith('XSD-')));
    assert.ok(judge(empty, { stages: [], structure: true }).findings.every(({ rule }) => rule.startsWith('XSD-')));
  });
  it('speaks German, or English when asked', () => {
    assert.match(judge('').findings[0]?.text ?? '', /Datei/);
    assert.match(judge('', { locale: 'en' }).findings[0]?.text ?? '', /file/);
  });
  it('says by which rules it came', () => {
    assert.ok(ruleVersions().length > 0);
    assert.deepEqual(judge(empty, { stages: ['xrechnung'] }).ruleVersions, ruleVersions().filter(({ stage, syntax }) => stage === 'xrechnung' && syntax === 'ubl').map(({ version }) => `xrechnung ${version}`));
  });
});

it('a fault inside a rule set ends as an error on the file, beside what was found before', () => {
  const parsed = parseXml(Buffer.from('<a/>'));
  assert.ok(parsed.ok);
  const { root } = parsed;
  const faulty: RuleSet = {
    stage: 'cen',
    syntax: 'ubl',
    version: '1',
    validFrom: '2026-01-01',
    judge: (element, report) => {
      report({ rule: 'BR-01', flag: 'fatal', element });
      throw new RangeError('too much');
    },
  };
  assert.deepEqual(runRuleSets([faulty], root).map(({ rule, flag }) => `${rule} ${flag}`), ['BR-01 fatal', 'DOC-RULES-INTERRUPTED fatal']);
});

describe('the choice of rule sets', () => {
  const set = (stage: RuleSet['stage'], version: string, validFrom: string, syntax: RuleSet['syntax'] = 'ubl'): RuleSet => ({ stage, syntax, version, validFrom, judge: () => undefined });
  const all = [set('cen', '1.3.15', '2025-11-01'), set('cen', '1.3.16', '2026-05-01'), set('cen', '1.3.16', '2026-05-01', 'cii'), set('xrechnung', '2.5.0', '2026-02-01')];
  const choose = (on: string, version?: string) => chooseRuleSets(all, { syntax: 'ubl', stages: ['cen', 'xrechnung'], version, on }).map(({ stage, version: chosen }) => `${stage} ${chosen}`);
  it('takes what is valid on the day', () => {
    assert.deepEqual(choose('2026-04-30'), ['cen 1.3.15', 'xrechnung 2.5.0']);
    assert.deepEqual(choose('2026-05-01'), ['cen 1.3.16', 'xrechnung 2.5.0']);
  });
  it('takes the oldest on a day before all of them', () => assert.deepEqual(choose('2020-01-01'), ['cen 1.3.15', 'xrechnung 2.5.0']));
  it('takes the version asked for', () => assert.deepEqual(choose('2026-11-24', '1.3.15'), ['cen 1.3.15', 'xrechnung 2.5.0']));
});

it('places of findings are the paths of their elements', () => {
  const parsed = parseXml(Buffer.from('<a><b/><c><d/><d/><e/></c><b><d/></b></a>'));
  assert.ok(parsed.ok);
  const placeOf = findingPlaces();
  const check = (element: XmlElement): void => {
    for (const child of element.children) check(child);
    assert.equal(placeOf(element), pathOf(element));
  };
  check(parsed.root);
  assert.equal(placeOf(parsed.root.children[1]?.children[1] ?? parsed.root), '/a/c/d[2]');
});
