import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { activityInputSchema, judgeActivity, type ActivityFinding } from './index.ts';

type Line = { entity: string; year: number; class: string; netCents: number; payer?: string };
const million = 100_000_000;
/** The worked example of the domain notes, in EUR: E = 8.2, 8.7, 8.6 and T = 0.9, 1.7, 2.6 million. */
const example: readonly Line[] = [
  [2023, 8.2, 0.9],
  [2024, 8.7, 1.7],
  [2025, 8.6, 2.6],
].flatMap(([year = 0, entrusted = 0, other = 0]) => [
  { entity: 'provider', year, class: 'ENTRUSTED', netCents: Math.round(entrusted * million) },
  { entity: 'provider', year, class: 'MARKET', netCents: Math.round(other * million) },
]);

function judge(turnover: readonly Line[], more: Record<string, unknown> = {}): ActivityFinding {
  const outcome = judgeActivity(activityInputSchema.parse({ awardDate: '2026-09-01', entities: [{ id: 'provider' }], turnover, ...more }));
  assert.ok(outcome.ok, JSON.stringify(outcome));
  return outcome.finding;
}

describe('the 80 % test', () => {
  it('takes the ratio of the sums, not the mean of the yearly ratios: 83.06 %', () => {
    const finding = judge(example);
    assert.deepEqual([finding.ratioPercent, finding.passes, finding.mode, finding.years], ['83.06', true, 'ACTUAL', [2023, 2024, 2025]]);
    assert.deepEqual([finding.entrustedCents, finding.otherCents], [2_550_000_000, 520_000_000]);
  });

  it('says how much other turnover the next year bears: 2.25 million', () => {
    assert.equal(judge(example, { forecast: { year: 2026, entrustedCents: 890_000_000 } }).headroomCents, 225_000_000);
    assert.equal(judge(example).headroomCents, null);
  });

  it('fails at exactly 80 %, passes one cent above', () => {
    const exactly = judge([2023, 2024, 2025].flatMap((year) => [{ entity: 'provider', year, class: 'ENTRUSTED', netCents: 80 }, { entity: 'provider', year, class: 'MARKET', netCents: 20 }]));
    assert.deepEqual([exactly.ratioPercent, exactly.passes], ['80.00', false]);
    const above = judge([...[2023, 2024, 2025].flatMap((year) => [{ entity: 'provider', year, class: 'ENTRUSTED', netCents: 80 }, { entity: 'provider', year, class: 'MARKET', netCents: 20 }]), { entity: 'provider', year: 2025, class: 'ENTRUSTED', netCents: 1 }]);
    assert.equal(above.passes, true);
  });

  it('counts the market turnover of a subsidiary (C-692/23): 79.19 %', () => {
    const group = { entities: [{ id: 'provider' }, { id: 'sub', parent: 'provider' }] };
    const lines = [2023, 2024, 2025].map((year) => ({ entity: 'sub', year, class: 'MARKET', netCents: 0.5 * million }));
    const finding = judge([...example, ...lines], group);
    assert.deepEqual([finding.ratioPercent, finding.passes, finding.alone.ratioPercent, finding.group], ['79.19', false, '83.06', ['provider', 'sub']]);
  });

  it('leaves turnover inside the group and neutral income out', () => {
    const group = { entities: [{ id: 'provider' }, { id: 'sub', parent: 'provider' }] };
    const finding = judge([...example, { entity: 'sub', year: 2024, class: 'MARKET', netCents: 9 * million, payer: 'provider' }, { entity: 'provider', year: 2024, class: 'NEUTRAL', netCents: 9 * million }], group);
    assert.equal(finding.ratioPercent, '83.06');
  });

  it('asks for a credible forecast when a year is missing, and is not passed without one', () => {
    const two = example.filter(({ year }) => year > 2023);
    assert.deepEqual([judge(two).mode, judge(two).passes, judge(two).missing], ['FORECAST', false, ['forecast']]);
    const vague = judge(two, { forecast: { year: 2026, entrustedCents: 890_000_000 } });
    assert.deepEqual([vague.passes, vague.missing], [false, ['forecast.otherCents', 'forecast.assumptionsDoc']]);
    const credible = judge(two, { forecast: { year: 2026, entrustedCents: 890_000_000, otherCents: 100_000_000, assumptionsDoc: 'Wirtschaftsplan 2026' } });
    assert.deepEqual([credible.mode, credible.passes, credible.years], ['FORECAST', true, [2024, 2025, 2026]]);
  });

  it('refuses turnover without class and names every contradiction', () => {
    assert.equal(activityInputSchema.safeParse({ awardDate: '2026-09-01', entities: [{ id: 'p' }], turnover: [{ entity: 'p', year: 2024, netCents: 1 }] }).success, false);
    assert.equal(activityInputSchema.safeParse({ awardDate: '2026-02-30', entities: [{ id: 'p' }], turnover: [] }).success, false);
    const outcome = judgeActivity(activityInputSchema.parse({ awardDate: '2026-09-01', entities: [{ id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }], turnover: [{ entity: 'c', year: 2024, class: 'MARKET', netCents: 1 }] }));
    assert.ok(!outcome.ok);
    assert.equal(outcome.faults.length, 2);
  });

  it('holds its properties: more market turnover never helps, scale and order do not matter', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(fc.record({ entity: fc.constant('provider'), year: fc.constantFrom(2023, 2024, 2025), class: fc.constantFrom('ENTRUSTED', 'MARKET', 'PUBLIC_NONMEMBER'), netCents: cents }), { minLength: 3 }), cents, fc.integer({ min: 2, max: 50 }), (lines, more, factor) => {
        const base = [2023, 2024, 2025].map((year) => ({ entity: 'provider', year, class: 'ENTRUSTED', netCents: 1 }));
        const all = [...base, ...lines];
        const before = judge(all);
        assert.equal(judge(all.toReversed()).ratioPercent, before.ratioPercent);
        assert.equal(judge(all.map((line) => ({ ...line, netCents: line.netCents * factor }))).passes, before.passes);
        if (judge([...all, { entity: 'provider', year: 2024, class: 'MARKET', netCents: more }]).passes) assert.equal(before.passes, true);
      }),
    );
  });
});
