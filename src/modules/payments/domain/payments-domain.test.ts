import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { nextAskAt } from './attempt.ts';
import { stepToPay } from './checkout.ts';
import { balanceOf, stateAfterBooking } from './claim.ts';
import { formatKassenzeichen, kassenzeichenFrom, parseKassenzeichen } from './kassenzeichen.ts';

describe('kassenzeichen', () => {
  const random = fc.bigInt({ min: 0n, max: 2n ** 60n - 1n });
  it('is read back from every way of writing it', () => {
    fc.assert(fc.property(random, (number) => {
      const made = kassenzeichenFrom(number);
      assert.match(made, /^[1-9]\d{13}$/);
      assert.equal(parseKassenzeichen(formatKassenzeichen(made)), made);
      assert.match(formatKassenzeichen(made), /^[\w\d\s-]{1,27}$/);
    }));
  });
  it('refuses one wrong digit and two digits in the wrong order', () => {
    fc.assert(fc.property(random, fc.nat(13), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
      const made = kassenzeichenFrom(number);
      const digits = Array.from(made);
      const wrong = digits.with(place, String((Number(digits[place]) + shift) % 10)).join('');
      assert.equal(parseKassenzeichen(wrong), undefined);
      const next = (place + 1) % 14;
      const swapped = digits.with(place, digits[next] ?? '').with(next, digits[place] ?? '').join('');
      if (next > place && swapped !== made) assert.equal(parseKassenzeichen(swapped), undefined);
    }));
  });
});

describe('asking the provider', () => {
  const started = new Date('2026-11-23T10:00:00Z');
  const pause = (asked: number) => (nextAskAt(asked, started, started)?.getTime() ?? 0) - started.getTime();
  it('waits 10 s, then twice as long each time, at most an hour', () => {
    assert.deepEqual([0, 1, 2, 8, 9, 400].map(pause), [10_000, 20_000, 40_000, 2_560_000, 3_600_000, 3_600_000]);
  });
  it('ends after 24 hours', () => {
    assert.equal(nextAskAt(3, started, new Date('2026-11-24T10:00:00Z')), undefined);
    assert.ok(nextAskAt(3, started, new Date('2026-11-24T09:59:59Z')));
  });
});

describe('claim', () => {
  it('is paid when the whole sum is there, and a withdrawn one stays withdrawn', () => {
    assert.equal(stateAfterBooking('open', 800, 799), 'open');
    assert.equal(stateAfterBooking('open', 800, 800), 'paid');
    assert.equal(stateAfterBooking('cancelled', 800, 800), 'cancelled');
  });
  it('owes back what came too much, and everything when withdrawn', () => {
    assert.deepEqual(balanceOf({ state: 'paid', totalCents: 800, paidCents: 900 }), { openCents: 0, overCents: 100 });
    assert.deepEqual(balanceOf({ state: 'cancelled', totalCents: 800, paidCents: 800 }), { openCents: 0, overCents: 800 });
  });
});

describe('paying online', () => {
  const now = new Date('2026-11-23T10:15:00Z');
  const view = { state: 'open', checkoutState: 'ready', checkoutAt: new Date('2026-11-23T10:00:01Z'), totalCents: 800, paidCents: 0 } as const;
  it('uses a payment page of less than 15 minutes again', () => assert.equal(stepToPay(view, now), 'resume'));
  it('begins anew after that, and after a failure at once', () => {
    assert.equal(stepToPay({ ...view, checkoutAt: new Date('2026-11-23T10:00:00Z') }, now), 'start');
    assert.equal(stepToPay({ ...view, checkoutState: 'failed' }, now), 'start');
  });
  it('has nothing to do for a paid claim', () => assert.equal(stepToPay({ ...view, state: 'paid' }, now), 'nothingDue'));
});
