import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fillTemplate, lintPackage, packageFiles, parsePackage, renderDecision, runPersonas, type DecisionTemplate, type ServicePackage } from './index.ts';
import { aServicePackage, servicePackageFiles } from './testing/a-service-package.ts';

const context = { entityName: 'Dobitschen', administrationName: 'Stadt Schmölln', administrationAddress: 'Markt 1, 04626 Schmölln', reference: 'X-1', decidedOn: '2026-11-23', submittedOn: '2026-11-20' };

function getDecision(pkg: ServicePackage, id: string): DecisionTemplate {
  const found = pkg.decisions.find((decision) => decision.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

describe('fillTemplate', () => {
  it('fills each placeholder once and evaluates nothing', () => {
    assert.deepEqual(fillTemplate('{{ a }} und {{b.c}}', { a: '{{b.c}}', 'b.c': '${1+1} $&' }), { text: '{{b.c}} und ${1+1} $&', missing: [] });
  });

  it('names what has no value, inherited names included', () => {
    assert.deepEqual(fillTemplate('{{x}} {{constructor}} {{x}}', {}), { text: '{{x}} {{constructor}} {{x}}', missing: ['x', 'constructor'] });
  });
});

describe('parsePackage', () => {
  it('takes a complete package', () => assert.equal(parsePackage(servicePackageFiles()).ok, true));

  for (const name of packageFiles) {
    it(`refuses a package without ${name}`, () => {
      const { [name]: _left, ...rest } = servicePackageFiles();
      assert.deepEqual(parsePackage(rest), { ok: false, faults: [`${name} fehlt.`] });
    });
  }

  it('names file and place of a fault', () => {
    const parsing = parsePackage({ ...servicePackageFiles(), 'retention.json': { trigger: 'closed', years: -1, thenOffer: true, source: 'x' } });
    assert.match(parsing.ok ? '' : parsing.faults.join(), /^retention\.json: years: /u);
  });

  it('refuses foreign files and unknown keys', () => {
    assert.equal(parsePackage({ ...servicePackageFiles(), 'install.js': 'x' }).ok, false);
    assert.equal(parsePackage({ ...servicePackageFiles(), 'package.json': { ...servicePackageFiles()['package.json'], scripts: {} } }).ok, false);
  });
});

describe('lintPackage', () => {
  it('finds nothing in a sound package', () => assert.deepEqual(lintPackage(aServicePackage()), []));

  it('finds an unknown placeholder, a missing remedy and a language that says something else', () => {
    const pkg = aServicePackage();
    const { remedy: _without, ...noRemedy } = getDecision(pkg, 'reject');
    const faults = lintPackage({ ...pkg, decisions: [{ ...getDecision(pkg, 'grant'), title: { de: '{{answers.nmae}}', en: 'Permit' } }, noRemedy] }).join('\n');
    assert.match(faults, /Platzhalter „answers\.nmae“ ist unbekannt/u);
    assert.match(faults, /nicht dieselben Platzhalter/u);
    assert.match(faults, /Rechtsbehelfsbelehrung fehlt/u);
  });

  it('finds a fee that looks at a question the form does not have', () => {
    const pkg = aServicePackage();
    const rule = { type: 'perUnit' as const, label: { de: 'x', en: 'x' }, centsPerUnit: 1, question: 'pieces' };
    assert.match(lintPackage({ ...pkg, fee: { ...pkg.fee, rule } }).join(), /Frage „pieces“ gibt es nicht/u);
  });
});

describe('runPersonas', () => {
  it('is content when pages, fee, mistakes and letter are as expected', () => assert.deepEqual(runPersonas(aServicePackage()).filter(({ ok }) => !ok), []));

  it('says what differs', () => {
    const pkg = aServicePackage();
    const changed = pkg.personas.slice(0, 1).map((persona) => ({ ...persona, expect: { ...persona.expect, feeCents: 1, pages: ['about'] } }));
    const [result] = runPersonas({ ...pkg, personas: changed });
    assert.deepEqual(result?.differences, ['Seiten: erwartet about, bekommen about finish', 'Gebühr: erwartet 1, bekommen 800']);
  });
});

describe('renderDecision', () => {
  const pkg = aServicePackage();
  const answers = { who: { given: 'Jana', family: 'Beispiel' }, home: { street: 'A', houseNumber: '1', postalCode: '04626', place: 'B' }, copies: 1, urgent: true, sure: true };

  it('fills names, answers and fee and leaves out paragraphs that do not apply', () => {
    const letter = renderDecision(pkg, getDecision(pkg, 'grant'), answers, { ...context, feeCents: 800 }, 'de');
    assert.deepEqual(letter.missing, []);
    assert.deepEqual(letter.blocks.map(({ text }) => text), ['Jana Beispiel bekommt 1, Gebühr 8,00\u00a0€.', 'Es eilt.']);
    assert.equal(renderDecision(pkg, getDecision(pkg, 'grant'), { ...answers, urgent: false }, { ...context, feeCents: 800 }, 'de').blocks.length, 1);
  });

  it('reports reasons nobody wrote and a fee nobody set', () => {
    assert.deepEqual(renderDecision(pkg, getDecision(pkg, 'grant'), answers, context, 'en').missing, ['fee.total']);
    assert.deepEqual(renderDecision(pkg, getDecision(pkg, 'reject'), answers, { ...context, reasons: '  ' }, 'en').missing, ['reasons']);
  });
});
