import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseXml } from '../../tree/parse-xml.ts';
import { sampleCii } from '../xrechnung/testing/sample-cii.ts';
import { sampleUbl } from '../xrechnung/testing/sample-ubl.ts';
import { chooseScenario } from './choose-scenario.ts';
import type { Scenario } from './scenario.ts';
import { severityOf } from './severity-of.ts';

const core = 'urn:cen.eu:en16931:2017';
const cius = `${core}#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0`;
const extension = `${cius}#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0`;
const cvd = `${cius}#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9`;
const peppol = `${core}#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0`;

const kinds = {
  invoice: (specification: string) => sampleUbl([`${cius}<`, `${specification}<`]),
  creditNote: (specification: string) => sampleUbl([`${cius}<`, `${specification}<`], ['ubl:Invoice', 'ubl:CreditNote'], ['xsd:Invoice-2', 'xsd:CreditNote-2']),
  cii: (specification: string) => sampleCii([`${cius}<`, `${specification}<`]),
} as const;

function scenarioOf(kind: keyof typeof kinds, specification: string): Scenario | undefined {
  const parsed = parseXml(new TextEncoder().encode(kinds[kind](specification)));
  assert.ok(parsed.ok);
  return chooseScenario(parsed.root);
}

describe('a scenario', () => {
  for (const [kind, specification, id, stages] of [
    ['invoice', cius, 'xrechnung-ubl-invoice', 'cen xrechnung'],
    ['invoice', extension, 'xrechnung-extension-ubl-invoice', 'cen xrechnung'],
    ['invoice', cvd, 'xrechnung-cvd-ubl-invoice', 'cen xrechnung'],
    ['creditNote', cius, 'xrechnung-ubl-credit-note', 'cen xrechnung'],
    ['creditNote', cvd, 'xrechnung-cvd-ubl-credit-note', 'cen xrechnung'],
    ['cii', cius, 'xrechnung-cii', 'cen xrechnung'],
    ['cii', extension, 'xrechnung-extension-cii', 'cen xrechnung'],
    ['cii', cvd, 'xrechnung-cvd-cii', 'cen xrechnung'],
    ['invoice', core, 'en16931-ubl-invoice', 'cen'],
    ['creditNote', core, 'en16931-ubl-credit-note', 'cen'],
    ['cii', core, 'en16931-cii', 'cen'],
    ['invoice', peppol, 'peppol-ubl-invoice', 'cen peppol'],
    ['cii', peppol, 'peppol-cii', 'cen peppol'],
  ] as const) {
    it(`is ${id} for ${kind} by ${specification}`, () => {
      const scenario = scenarioOf(kind, specification);
      assert.equal(scenario?.id, id);
      assert.equal(scenario?.stages.join(' '), stages);
    });
  }
  it('is missing for a specification we do not know', () => assert.equal(scenarioOf('invoice', `${core}#compliant#urn:xoev-de:kosit:standard:xrechnung_2.3`), undefined));
  it('is missing for the extension as a credit note, which does not exist', () => assert.equal(scenarioOf('creditNote', extension), undefined));
  it('is missing when the specification is not written exactly', () => assert.equal(scenarioOf('invoice', ` ${cius}`), undefined));
});

describe('a severity', () => {
  for (const [kind, specification, rule, flag, severity] of [
    ['invoice', cius, 'BR-CO-16', 'fatal', 'error'],
    ['invoice', cius, 'BR-CL-23', 'fatal', 'warning'],
    ['invoice', cius, 'UBL-CR-646', 'warning', 'error'],
    ['creditNote', cius, 'UBL-CR-646', 'warning', 'warning'],
    ['creditNote', cvd, 'UBL-CR-646', 'warning', 'error'],
    ['invoice', extension, 'UBL-CR-646', 'warning', 'information'],
    ['invoice', extension, 'BR-CO-16', 'fatal', 'information'],
    ['cii', extension, 'BR-CO-16', 'fatal', 'error'],
    ['cii', extension, 'BR-CL-21', 'fatal', 'information'],
    ['cii', extension, 'BR-CL-23', 'fatal', 'warning'],
    ['cii', cius, 'CII-SR-453', 'warning', 'error'],
    ['cii', cvd, 'BR-CL-13', 'fatal', 'information'],
    ['cii', core, 'BR-CL-23', 'fatal', 'error'],
    ['cii', core, 'BR-DE-TMP-32', 'information', 'information'],
  ] as const) {
    it(`of ${rule} is ${severity} for ${kind} by ${specification.split('#').at(-1)}`, () => assert.equal(severityOf(scenarioOf(kind, specification), { rule, flag }), severity));
  }
  it('is that of the rule set without a scenario', () => assert.equal(severityOf(undefined, { rule: 'BR-CL-23', flag: 'fatal' }), 'error'));
});
