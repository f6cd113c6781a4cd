import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { addPeriod, announcement, announcementRules, deadlineEnd, holidaysInThuringia, objectionDeadline, thuringiaCalendar, workingDaysAfter, workingDaysBefore } from './index.ts';

const calendar = thuringiaCalendar({ fronleichnam: false });
const someDay = fc.integer({ min: 0, max: 36_500 }).map((number) => new Date(number * 86_400_000 + Date.UTC(2000, 0, 1)).toISOString().slice(0, 10));
const somePeriod = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ weeks: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 48 }) }),
);

describe('holidays in Thüringen', () => {
  it('knows Weltkindertag from 2019 on and not before', () => {
    const has = (year: number): boolean => holidaysInThuringia(year, { fronleichnam: false }).some(({ day }) => day === `${year}-09-20`);
    assert.deepEqual([has(2018), has(2019), has(2026)], [false, true, true]);
  });
  it('adds Fronleichnam only where the municipality keeps it', () => {
    assert.equal(holidaysInThuringia(2026, { fronleichnam: false }).length, 11);
    assert.ok(holidaysInThuringia(2026, { fronleichnam: true }).some(({ day }) => day === '2026-06-04'));
  });
  it('finds Easter in the years where simple rules fail', () => {
    // 1981 and 1954 are the two exceptions of the Gauss rule; 2038 is the latest possible, 2285 the earliest.
    for (const [year, monday] of [[1954, '1954-04-19'], [1981, '1981-04-20'], [2038, '2038-04-26'], [2285, '2285-03-23']] as const) {
      assert.ok(holidaysInThuringia(year, { fronleichnam: false }).some(({ day, name }) => day === monday && name.de === 'Ostermontag'), monday);
    }
  });
});

describe('periods', () => {
  it('ends a month on the day of the same number, or on the last of the month', () => {
    assert.equal(addPeriod('2026-09-19', { months: 1 }), '2026-10-19');
    assert.equal(addPeriod('2027-01-31', { months: 1 }), '2027-02-28');
    assert.equal(addPeriod('2028-01-31', { months: 1 }), '2028-02-29');
    assert.equal(addPeriod('2028-02-29', { months: 12 }), '2029-02-28');
    assert.equal(addPeriod('2026-12-15', { months: 1 }), '2027-01-15');
  });
  it('counts the first day where a period begins with a day', () => {
    const counted = { firstDayCounts: true };
    assert.equal(addPeriod('2026-01-01', { months: 12 }, counted), '2026-12-31');
    assert.equal(addPeriod('2026-01-31', { months: 1 }, counted), '2026-02-28');
    assert.equal(addPeriod('2026-03-02', { weeks: 1 }, counted), '2026-03-08');
    assert.equal(addPeriod('2026-03-02', { days: 1 }, counted), '2026-03-02');
  });
  it('does not lose or gain a day when the clocks change', () => {
    assert.equal(addPeriod('2026-03-28', { days: 2 }), '2026-03-30');
    assert.equal(addPeriod('2026-10-24', { days: 2 }), '2026-10-26');
  });
  it('faults on a day that does not exist and on a fraction of a period', () => {
    assert.throws(() => addPeriod('2026-02-30', { months: 1 }), RangeError);
    assert.throws(() => addPeriod('26-2-3', { days: 1 }), RangeError);
    assert.throws(() => addPeriod('2026-02-03', { days: 1.5 }), RangeError);
  });
});

describe('deadlines', () => {
  it('move from Good Friday over the Easter weekend to Tuesday', () => {
    assert.equal(deadlineEnd('2026-03-20', { days: 14 }, { calendar, shift: true }), '2026-04-07');
    assert.equal(deadlineEnd('2026-03-20', { days: 14 }, { calendar, shift: false }), '2026-04-03');
  });
  it('never end on a Saturday, Sunday or holiday when they shift, and never end early', () => {
    fc.assert(
      fc.property(someDay, somePeriod, (day, period) => {
        const end = deadlineEnd(day, period, { calendar, shift: true });
        const weekday = new Date(`${end}T00:00:00Z`).getUTCDay();
        const holidays = holidaysInThuringia(Number(end.slice(0, 4)), { fronleichnam: false });
        assert.ok(weekday !== 0 && weekday !== 6 && holidays.every((holiday) => holiday.day !== end), end);
        assert.ok(end >= addPeriod(day, period));
      }),
    );
  });
  it('never end earlier when the event is later', () => {
    fc.assert(
      fc.property(someDay, someDay, somePeriod, (one, other, period) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        assert.ok(deadlineEnd(early, period, { calendar, shift: true }) <= deadlineEnd(late, period, { calendar, shift: true }));
      }),
    );
  });
  it('count working days there and back to the same day', () => {
    assert.equal(workingDaysAfter('2026-12-23', 2, calendar), '2026-12-28');
    assert.equal(workingDaysBefore('2026-12-28', 2, calendar), '2026-12-23');
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const start = workingDaysAfter(day, 1, calendar);
        assert.equal(workingDaysBefore(workingDaysAfter(start, count, calendar), count, calendar), start);
      }),
    );
  });
});

describe('announcement', () => {
  it('takes four days since 2025 and three before', () => {
    const on = (postedOn: string) => announcement({ regime: 'VwVfG', channel: 'postInland', postedOn, calendar });
    assert.equal(on('2024-12-31').announcedOn, '2025-01-03');
    assert.equal(on('2025-01-01').announcedOn, '2025-01-05');
    assert.deepEqual([on('2024-12-31').ruleId, on('2025-01-01').ruleId], ['vwvfg-post-3', 'vwvfg-post-4']);
  });
  it('moves the deemed day to a working day for taxes only', () => {
    assert.equal(announcement({ regime: 'AO', channel: 'postInland', postedOn: '2026-09-15', calendar }).announcedOn, '2026-09-21');
    assert.equal(announcement({ regime: 'SGB X', channel: 'postInland', postedOn: '2026-09-15', calendar }).announcedOn, '2026-09-19');
  });
  it('takes the real day when a letter arrived later, and the deemed day when it arrived earlier', () => {
    const on = (receivedOn: string) => announcement({ regime: 'VwVfG', channel: 'postInland', postedOn: '2026-09-15', receivedOn, calendar });
    assert.deepEqual([on('2026-09-23').announcedOn, on('2026-09-16').announcedOn], ['2026-09-23', '2026-09-19']);
    assert.equal(on('2026-09-16').provisional, false);
  });
  it('says nothing was announced when receipt is disputed and unproven', () => {
    const input = { regime: 'VwVfG', channel: 'postInland', postedOn: '2026-09-15', fictionDisproved: true, calendar } as const;
    assert.equal(announcement(input).announcedOn, undefined);
    assert.equal(announcement({ ...input, receivedOn: '2026-10-02' }).announcedOn, '2026-10-02');
  });
  it('falls back to the retrieval when the notice of a social benefit is disputed (SGB X § 37 Abs. 2a S. 6)', () => {
    const input = { regime: 'SGB X', channel: 'portalRetrieval', noticeSentOn: '2026-09-15', retrievedOn: '2026-09-30', calendar } as const;
    assert.equal(announcement(input).announcedOn, '2026-09-19');
    assert.equal(announcement({ ...input, fictionDisproved: true }).announcedOn, '2026-09-30');
  });
  it('announces on the day after retrieval, within ten days of the notice', () => {
    const input = { regime: 'VwVfG', channel: 'portalRetrieval', noticeSentOn: '2026-09-10', calendar } as const;
    assert.equal(announcement({ ...input, retrievedOn: '2026-09-20' }).announcedOn, '2026-09-21');
    const tooLate = announcement({ ...input, retrievedOn: '2026-09-21' });
    assert.deepEqual([tooLate.announcedOn, tooLate.provisional], [undefined, false]);
    const waiting = announcement({ ...input, asOf: '2026-09-20' });
    assert.deepEqual([waiting.announcedOn, waiting.provisional], [undefined, true]);
    assert.equal(announcement({ ...input, asOf: '2026-09-21' }).provisional, false);
  });
  it('deems nothing for letters abroad outside the einheitliche Stelle', () => {
    const abroad = { regime: 'VwVfG', channel: 'postAbroad', postedOn: '2026-01-31', calendar } as const;
    assert.equal(announcement(abroad).announcedOn, undefined);
    assert.equal(announcement({ ...abroad, receivedOn: '2026-02-09' }).announcedOn, '2026-02-09');
    assert.equal(announcement({ ...abroad, singlePoint: true }).announcedOn, '2026-02-28');
  });
  it('treats the mailbox of a Nutzerkonto under OZG § 9, whichever regime asks', () => {
    const mailbox = announcement({ regime: 'VwVfG', channel: 'mailbox', providedOn: '2026-11-23', retrievedOn: '2026-11-23', calendar });
    assert.deepEqual([mailbox.announcedOn, mailbox.source], ['2026-11-27', 'OZG § 9 Abs. 1 S. 4']);
  });
  it('explains itself in both languages without a gap', () => {
    const { explanation } = announcement({ regime: 'AO', channel: 'mailbox', providedOn: '2026-09-15', calendar });
    assert.match(explanation.de, /15\. September 2026.*21\. September 2026.*4\. Tag danach; AO § 122a Abs\. 4, 5.*nächste Werktag/);
    assert.match(explanation.en, /15 September 2026.*21 September 2026.*4 days later.*next working day/);
    assert.doesNotMatch(explanation.de + explanation.en, /[{}]/);
  });
  it('faults on a channel the regime does not know and on a missing day', () => {
    assert.throws(() => announcement({ regime: 'OZG', channel: 'postInland', postedOn: '2026-09-15', calendar }), RangeError);
    assert.throws(() => announcement({ regime: 'VwVfG', channel: 'postInland', sentOn: '2026-09-15', calendar }), RangeError);
  });
  it('has exactly one rule for every channel on every day', () => {
    for (const day of ['2024-12-31', '2025-01-01', '2026-11-23']) {
      const inForce = announcementRules.filter((rule) => (rule.validFrom ?? '') <= day && day <= (rule.validTo ?? '9999'));
      const keys = inForce.map((rule) => `${rule.regime}/${rule.channel}/${rule.singlePoint ?? false}`);
      assert.equal(new Set(keys).size, keys.length);
      assert.equal(keys.length, 18);
    }
  });
});

describe('objection', () => {
  it('is open for one month, and for a year without a correct instruction', () => {
    const month = objectionDeadline('2026-09-19', { instructionCorrect: true, calendar });
    const year = objectionDeadline('2026-09-19', { instructionCorrect: false, calendar });
    assert.deepEqual([month.endsOn, month.remedy, month.source], ['2026-10-19', 'Widerspruch', 'VwGO § 70 Abs. 1']);
    // 19 September 2027 is a Sunday and 20 September a holiday in Thüringen.
    assert.equal(year.endsOn, '2027-09-21');
    assert.match(year.explanation.de, /bis zum 21\. September 2027 Widerspruch/);
  });
  it('is called Einspruch under the tax code', () => {
    const { remedy, source } = objectionDeadline('2026-09-21', { instructionCorrect: true, calendar, law: 'AO' });
    assert.deepEqual([remedy, source], ['Einspruch', 'AO § 355 Abs. 1']);
  });
});
