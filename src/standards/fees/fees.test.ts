import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { computeFee, feeRuleSchema, overlayKeysOf, questionsOfFee, type FeeRule } from './index.ts';

const label = { de: 'Posten', en: 'Item' };
const typical = { de: 'Üblich sind 20 Euro.', en: '20 euros are usual.' };
const perUnit: FeeRule = { type: 'perUnit', label, centsPerUnit: 800, question: 'copies', freeUnits: 1, maxCents: 2000 };
const area: FeeRule = { type: 'area', label, centsPerSquareMetrePerDay: { overlay: 'rate', typical }, area: 'size', period: 'when', roundUp: true, minimumCents: 500 };
const total = (rule: FeeRule, answers: Parameters<typeof computeFee>[1], overlay = {}) => {
  const fee = computeFee(feeRuleSchema.parse(rule), answers, overlay);
  return fee.known ? fee.totalCents : undefined;
};
const size = (length: number, width: number) => ({ size: { length, width, squareMetres: length * width } });
const when = (from: string, to: string) => ({ when: { from, to } });

describe('computeFee', () => {
  it('charges per unit beyond the free ones and not above the maximum', () => {
    assert.deepEqual([1, 2, 3, 9].map((copies) => total(perUnit, { copies })), [0, 800, 1600, 2000]);
  });

  it('does not know the amount while the number is missing or no whole number', () => {
    assert.deepEqual([{}, { copies: '3' }, { copies: 1.5 }, { copies: -1 }].map((answers) => total(perUnit, answers)), [undefined, undefined, undefined, undefined]);
  });

  it('charges square metres begun for every day, both days counted, over the change to summer time', () => {
    assert.equal(total(area, { ...size(2.5, 3.3), ...when('2027-03-27', '2027-03-29') }, { rate: 100 }), 9 * 3 * 100);
    assert.equal(total({ ...area, roundUp: false }, { ...size(2.5, 3.3), ...when('2026-12-01', '2026-12-01') }, { rate: 100 }), 825);
  });

  it('charges at least the minimum', () => assert.equal(total(area, { ...size(1, 1), ...when('2026-12-01', '2026-12-01') }, { rate: 1 }), 500));

  it('says that an amount of the statute is not stored instead of guessing it', () => {
    const fee = computeFee({ type: 'sum', rules: [{ type: 'fixed', label, cents: 500 }, { type: 'statute', label, key: 'own', typical }] }, {}, {});
    assert.equal(fee.known, false);
    assert.match(fee.known ? '' : fee.explanation.de, /hier nicht hinterlegt.*Üblich sind 20 Euro/u);
  });

  it('does not take an inherited or negative value for an amount of the statute', () => {
    assert.equal(total({ type: 'statute', label, key: 'constructor', typical }, {}), undefined);
    assert.equal(total({ type: 'statute', label, key: 'own', typical }, {}, { own: -1 }), undefined);
  });

  it('takes the first row whose condition holds', () => {
    const rates: FeeRule = { type: 'rates', rows: [{ when: { question: 'dogs', atMost: 1 }, rule: { type: 'fixed', label, cents: 100 } }, { rule: { type: 'fixed', label, cents: 200 } }] };
    assert.deepEqual([1, 2].map((dogs) => total(rates, { dogs })), [100, 200]);
  });

  it('yields lines that add up to the total, for any amounts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 }), (amounts) => {
        const fee = computeFee({ type: 'sum', rules: amounts.map((cents) => ({ type: 'fixed', label, cents })) }, {}, {});
        assert.equal(fee.known && fee.lines.reduce((sum, line) => sum + line.cents, 0), amounts.reduce((sum, cents) => sum + cents, 0));
        assert.equal(fee.known && fee.totalCents, amounts.reduce((sum, cents) => sum + cents, 0));
      }),
    );
  });

  it('names what a rule needs from the statute and from the form', () => {
    const rule: FeeRule = { type: 'sum', rules: [area, perUnit, { type: 'statute', label, key: 'own', typical }] };
    assert.deepEqual(overlayKeysOf(rule).map(({ key }) => key), ['rate', 'own']);
    assert.deepEqual(questionsOfFee(rule), ['size', 'when', 'copies']);
  });
});
