import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { effectOfProvision } from './effect-of-provision.ts';
import { thuringiaCalendar } from './thuringia-calendar.ts';

const calendar = thuringiaCalendar({ fronleichnam: false });
const common = { calendar, withRemedy: true, providedOn: '2026-11-23', noticeSentOn: '2026-11-23' } as const;

describe('effectOfProvision', () => {
  it('announces a VwVfG decision on the day after retrieval (§ 41 Abs. 2a S. 3) and counts one month from there', () => {
    const effect = effectOfProvision({ ...common, regime: 'VwVfG', retrievedOn: '2026-11-25', asOf: '2026-11-25' });
    assert.equal(effect.announcedOn, '2026-11-26');
    assert.equal(effect.objection?.endsOn, '2026-12-28');
  });
  it('announces nothing while a VwVfG decision waits for retrieval, and nothing after ten days', () => {
    assert.deepEqual(
      ['2026-11-25', '2026-12-10'].map((asOf) => effectOfProvision({ ...common, regime: 'VwVfG', asOf })).map(({ announcedOn, provisional, objection }) => [announcedOn, provisional, objection]),
      [[undefined, true, undefined], [undefined, false, undefined]],
    );
  });
  it('announces a tax assessment on the fourth day after provision, moved from a weekend (AO § 122a Abs. 4)', () => {
    assert.equal(effectOfProvision({ ...common, regime: 'AO', asOf: '2026-11-23' }).announcedOn, '2026-11-27');
    assert.equal(effectOfProvision({ ...common, providedOn: '2026-11-24', regime: 'AO', asOf: '2026-11-24' }).announcedOn, '2026-11-30');
  });
});
