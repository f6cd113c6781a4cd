import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { explainFinding, judgeInvoice } from '#standards/en16931';

import { agreements } from './einvoice/agreement.ts';
import { mutations } from './einvoice/mutations.ts';
import { openCorpus } from './einvoice/open-corpus.ts';
import { openSecondOpinion } from './einvoice/second-opinion.ts';
import { tablesOfArchive } from './einvoice/tables-of-archive.ts';

const folder = join(import.meta.dirname, '../../../shared/conformance/einvoice');
const skip = existsSync(folder) ? false : 'the outside corpus is not beside the repository';
/** Seeded, so that a disagreement can be looked at again. */
const howMany = 600;

describe('electronic invoices of the outside corpus', { skip }, () => {
  it('get the verdicts of the official tools', () => {
    const all = agreements(openCorpus(folder));
    // Mutants the official tool gave up on have no set of findings to compare.
    assert.deepEqual(all.map(({ of }) => of), [86, 3667, 2146, 2580, 434, 12]);
    assert.deepEqual(all.flatMap(({ question, disagreements }) => disagreements.slice(0, 20).map((line) => `${question}: ${line}`)), []);
  });

  it('are explained in words of our own, whichever official rule they break', () => {
    const inventory = JSON.parse(readFileSync(join(folder, 'rule-inventory.json'), 'utf8')) as readonly { rule: string }[];
    const texts = new Map(inventory.map(({ rule }) => [rule, explainFinding({ rule, path: '/ubl:Invoice/cbc:Note', found: 'cbc:Note', ...(rule.startsWith('UBL-SR') ? { expected: '1' } : {}) }).text]));
    assert.ok(texts.size > 1_000);
    // The last resort, for rules we have never heard of.
    assert.deepEqual([...texts].filter(([rule, { de, en }]) => de.includes(rule) || en.includes(rule) || de === en || de.length < 30), []);
  });

  it('are as valid in structure as another reader of the official schemas says, however they are damaged', () => {
    const opinion = openSecondOpinion(readFileSync(join(folder, 'xsd.tar.gz')));
    const documents = [...openCorpus(folder).accepted.values()].map((bytes) => Buffer.from(bytes).toString('utf8')).filter((text) => text.length < 40_000);
    let valid = 0;
    const disagreements = mutations(documents, howMany, 20_261_124).flatMap(({ text, what }) => {
      const bytes = Buffer.from(text);
      const theirs = opinion.isValid(bytes, text.includes('CrossIndustryInvoice') ? 'cii' : text.includes('CreditNote-2') ? 'creditNote' : 'invoice');
      if (theirs) valid++;
      const { verdict, findings } = judgeInvoice(bytes, { stages: [], structure: true });
      const ours = verdict !== 'unreadable' && findings.length === 0;
      return ours === theirs ? [] : [`${what}: ${theirs ? 'valid' : 'invalid'} for them; ours: ${findings.map(({ rule, path }) => `${rule} ${path ?? ''}`).join(', ')}`];
    });
    assert.deepEqual(disagreements, []);
    assert.ok(valid > howMany / 10 && valid < howMany * 0.9, `${valid} of ${howMany} are valid: the damage is not of both kinds`);
  });

  it('are checked against tables that follow from the official schemas', () => {
    for (const [name, text] of Object.entries(tablesOfArchive(readFileSync(join(folder, 'xsd.tar.gz'))))) {
      assert.equal(readFileSync(join(import.meta.dirname, '../../src/standards/en16931/structure', name), 'utf8'), text, name);
    }
  });
});
