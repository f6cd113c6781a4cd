import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { assess, assessmentInputSchema, capitalIncrease, type OrderAssessment } from './index.ts';

const million = 100_000_000;
type Holder = Record<string, unknown>;
const holder = (id: string, more: Holder = {}): Holder => ({ id, kind: 'GEMEINDE', para99: '1', nominalCents: 10_000, from: '2020-06-01', listDoc: 'Liste 2020', ...more });
const seat = (...represents: string[]) => ({ person: `Vertretung ${represents.join('+')}`, represents, from: '2020-06-01', appointmentDoc: 'Beschluss' });
const entrusted = (authority: string) => ({ authority, services: ['fachverfahren'], contentDoc: 'Leistungsschein', bindingAct: 'Betrauungsakt', from: '2020-06-01' });
const years = (payer: string, ...millions: number[]) => millions.map((amount, index) => ({ entity: 'kit', year: 2023 + index, payer, service: 'fachverfahren', netCents: Math.round(amount * million) }));

/** Three towns that own a company together; everything is documented. */
function world(more: Record<string, unknown> = {}) {
  return {
    company: { id: 'kit', form: 'GMBH' },
    shareholders: [holder('a'), holder('b'), holder('x')],
    organs: [{ id: 'ar', decisive: true, seats: [seat('a'), seat('b', 'x')] }],
    reservedMatters: [],
    contraryInterests: { found: false, doc: 'Satzung § 2' },
    payers: [{ id: 'fremd', kind: 'MARKET' }, { id: 'land', kind: 'PUBLIC' }],
    turnover: [...years('a', 7.3, 7.75, 7.6), ...years('x', 0.9, 0.95, 1), ...years('fremd', 0.9, 1.7, 2.6)],
    entrustments: [entrusted('a'), entrusted('b'), entrusted('x')],
    orders: [{ id: 'o1', member: 'a', service: 'fachverfahren', awardDate: '2026-09-01' }],
    ...more,
  };
}

function only(input: unknown): OrderAssessment {
  const outcome = assess(assessmentInputSchema.parse(input));
  assert.ok(outcome.ok, JSON.stringify(outcome));
  const [order] = outcome.orders;
  assert.ok(order);
  return order;
}
const check = (order: OrderAssessment, id: string) => order.checks.find((entry) => entry.check === id) ?? assert.fail(`${id} is missing`);

describe('the in-house assessment', () => {
  it('is green when every condition of the law is documented', () => {
    const order = only(world());
    assert.deepEqual(order.checks.filter(({ status }) => status !== 'PASS'), []);
    assert.equal(order.verdict, 'INHOUSE');
    assert.equal(check(order, 'C3').numbers['atTimePercent'], '83.06');
  });

  it('takes the worse of both status bases when a member has left: 73.78 %', () => {
    const order = only(world({ shareholders: [holder('a'), holder('b'), holder('x', { to: '2026-08-31' })] }));
    assert.deepEqual([check(order, 'C3').numbers['atTimePercent'], check(order, 'C3').numbers['atAwardPercent'], check(order, 'C3').numbers['alert'], order.verdict], ['83.06', '73.78', 'RED', 'NOT_INHOUSE']);
  });

  it('shows the figure with the Land as a member, and still judges by the worse: 89.58 %', () => {
    const turnover = [...years('a', 8.2, 8.7, 8.6), ...years('land', 0.3, 0.6, 1.1), ...years('fremd', 0.6, 1.1, 1.5)];
    const joined = world({ turnover, payers: [{ id: 'fremd', kind: 'MARKET' }], shareholders: [holder('a'), holder('b'), holder('land', { kind: 'LAND', from: '2026-08-01' })], organs: [{ id: 'ar', decisive: true, seats: [seat('a', 'b', 'land')] }], entrustments: [entrusted('a'), entrusted('b'), entrusted('land')] });
    const order = only(joined);
    assert.deepEqual([check(order, 'C3').numbers['atTimePercent'], check(order, 'C3').numbers['atAwardPercent']], ['83.06', '89.58']);
  });

  it('turns red when one cent of private capital sits in the company', () => {
    const order = only(world({ shareholders: [holder('a'), holder('b'), holder('x'), holder('privat', { kind: 'PRIVAT', para99: 'NONE', nominalCents: 1 })] }));
    assert.deepEqual([check(order, 'C4').status, order.verdict], ['FAIL', 'NOT_INHOUSE']);
  });

  it('turns red under domination, and asks for a look when an agreement restores joint control', () => {
    const shareholders = [holder('a', { nominalCents: 51_000 }), holder('b', { nominalCents: 24_500 }), holder('x', { nominalCents: 24_500 })];
    assert.deepEqual([check(only(world({ shareholders })), 'C2b').status, check(only(world({ shareholders })), 'C2b').numbers['largestVotePercent']], ['FAIL', '51.00']);
    const agreement = { doc: 'Konsortialvertrag', restoresJointControl: true, from: '2020-06-01' };
    assert.equal(only(world({ shareholders, agreement })).verdict, 'INHOUSE_WITH_CONDITIONS');
    assert.equal(check(only(world({ reservedMatters: [{ topic: 'BUSINESS_PLAN', soleRight: 'a' }] })), 'C2b').status, 'FAIL');
  });

  it('lets a cooperative count heads', () => {
    const shareholders = [holder('a', { nominalCents: 51_000 }), holder('b', { nominalCents: 24_500 }), holder('x', { nominalCents: 24_500 })];
    assert.equal(check(only(world({ shareholders, company: { id: 'kit', form: 'EG' } })), 'C2b').status, 'PASS');
  });

  it('never becomes green by what is not known', () => {
    const { contraryInterests: _interests, ...silent } = world();
    assert.equal(only(silent).verdict, 'CANNOT_BE_JUDGED');
    assert.equal(only(world({ shareholders: [holder('a', { listDoc: undefined }), holder('b'), holder('x')] })).verdict, 'CANNOT_BE_JUDGED');
    assert.equal(only(world({ shareholders: [holder('a', { kind: 'GMBH_OEFF' }), holder('b'), holder('x')] })).verdict, 'CANNOT_BE_JUDGED');
    assert.equal(only(world({ turnover: [] })).verdict, 'CANNOT_BE_JUDGED');
  });

  it('refuses a member without a seat and one that is no shareholder', () => {
    assert.equal(check(only(world({ organs: [{ id: 'ar', decisive: true, seats: [seat('b', 'x')] }] })), 'C2a').status, 'FAIL');
    assert.equal(check(only(world({ organs: [{ id: 'beirat', decisive: false, seats: [seat('a', 'b', 'x')] }] })), 'C2a').status, 'FAIL');
    assert.equal(check(only(world({ orders: [{ id: 'o1', member: 'z', service: 'fachverfahren', awardDate: '2026-09-01' }] })), 'REGISTER').status, 'FAIL');
  });

  it('judges by the law of the day of award: the entrustment is a condition of its own since July 2026', () => {
    const bare = { entrustments: [], turnover: world().turnover.map((line) => ({ ...line, class: line.payer === 'fremd' ? 'MARKET' : 'ENTRUSTED', payer: undefined })) };
    const on = (awardDate: string) => only(world({ ...bare, orders: [{ id: 'o1', member: 'a', service: 'fachverfahren', awardDate }] }));
    assert.deepEqual([check(on('2026-06-30'), 'C5').status, on('2026-06-30').verdict, on('2026-06-30').law?.id], ['REVIEW', 'INHOUSE_WITH_CONDITIONS', 'GWB-108/2016']);
    assert.deepEqual([check(on('2026-07-01'), 'C5').status, on('2026-07-01').verdict], ['UNKNOWN', 'CANNOT_BE_JUDGED']);
    assert.equal(on('2015-01-01').verdict, 'CANNOT_BE_JUDGED');
  });

  it('counts turnover it cannot attribute against the company, and says so', () => {
    const order = only(world({ turnover: [...world().turnover, { entity: 'kit', year: 2025, netCents: 5 }] }));
    assert.deepEqual([check(order, 'C3').status, check(order, 'C3').missing], ['REVIEW', ['turnover.class']]);
  });

  it('names every contradiction of the registers', () => {
    const outcome = assess(assessmentInputSchema.parse(world({
      company: { id: 'kit', form: 'GMBH', nominalCents: 20_000 },
      shareholders: [holder('a'), holder('a', { from: '2021-01-01' }), holder('b', { to: '2019-01-01' })],
      organs: [{ id: 'ar', decisive: true, seats: [{ ...seat('a'), person: 'P' }, { ...seat('q'), person: 'P' }] }],
    })));
    assert.ok(!outcome.ok);
    assert.equal(outcome.faults.length, 4, outcome.faults.join('\n'));
  });

  it('computes the capital increase for a wanted share: 142,857.14 and 632,653.06', () => {
    assert.equal(capitalIncrease(1 * million, 20_000_000, { of: 30, in: 100 }), 14_285_714);
    assert.equal(capitalIncrease(1 * million, 20_000_000, { of: 51, in: 100 }), 63_265_306);
    assert.equal(capitalIncrease(1 * million, 0, { of: 1, in: 1 }), undefined);
  });

  it('judges 10,000 orders of 900 members', () => {
    const ids = Array.from({ length: 900 }, (_, index) => `m${index}`);
    const input = world({
      shareholders: ids.map((id) => holder(id)),
      organs: [{ id: 'ar', decisive: true, seats: [{ ...seat(...ids), person: 'Gemeinsame Vertretung' }] }],
      entrustments: ids.map(entrusted),
      turnover: ids.flatMap((id) => years(id, 0.01, 0.01, 0.01)),
      orders: Array.from({ length: 10_000 }, (_, index) => ({ id: `o${index}`, member: ids[index % 900], service: 'fachverfahren', awardDate: `2026-${String(7 + (index % 6)).padStart(2, '0')}-15` })),
    });
    const outcome = assess(assessmentInputSchema.parse(input));
    assert.ok(outcome.ok);
    assert.equal(outcome.orders.filter(({ verdict }) => verdict === 'INHOUSE').length, 10_000);
  });
});
