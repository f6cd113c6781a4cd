import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aTerritory } from '../testing/a-territory.ts';
import { findMunicipality } from './find-municipality.ts';

const territory = aTerritory()
  .municipality('16064001', 'Altdorf', { validTo: '2023-12-31' })
  .municipality('16064002', 'Teildorf', { validTo: '2023-12-31' })
  .municipality('16064010', 'Zwischendorf', { validFrom: '2023-01-01', validTo: '2024-12-31' })
  .municipality('16064020', 'Neustadt', { validFrom: '2024-01-01' })
  .municipality('16064030', 'Nachbardorf')
  .successor('16064001', '16064020', '2023-12-31')
  .successor('16064002', '16064020', '2023-12-31')
  .successor('16064002', '16064030', '2023-12-31')
  .successor('16064010', '16064020', '2024-12-31')
  .successor('16064099', '16064010', '2022-12-31')
  .build();

describe('findMunicipality', () => {
  it('answers with the municipality itself while its key is valid', () => {
    const found = findMunicipality(territory, '16064001', '2023-12-31');
    assert.equal(found.kind, 'current');
  });

  it('answers with the successor and says since when, one day after', () => {
    const found = findMunicipality(territory, '16064001', '2024-01-01');
    assert.deepEqual(
      found.kind === 'successor' && [found.municipality.ags, found.former],
      ['16064020', { ags: '16064001', name: 'Altdorf', until: '2023-12-31' }],
    );
  });

  it('asks back when the territory was split', () => {
    const found = findMunicipality(territory, '16064002', '2024-06-01');
    assert.deepEqual(found.kind === 'split' && found.municipalities.map((record) => record.name), ['Neustadt', 'Nachbardorf']);
  });

  it('follows two mergers in a row, to the municipality of the day asked about', () => {
    const [then, now] = [findMunicipality(territory, '16064099', '2023-06-01'), findMunicipality(territory, '16064099', '2026-01-01')];
    assert.equal(then.kind === 'successor' && then.municipality.name, 'Zwischendorf');
    assert.equal(now.kind === 'successor' && now.municipality.name, 'Neustadt');
  });

  it('knows a 12-digit ARS', () => {
    assert.equal(findMunicipality(territory, '160640000030', '2026-01-01').kind, 'current');
  });

  it('does not know a municipality before it existed, nor a district, nor nonsense', () => {
    for (const [key, day] of [['16064020', '2023-12-31'], ['16064', '2026-01-01'], ['99999999', '2026-01-01'], ['', '2026-01-01']] as const) {
      assert.equal(findMunicipality(territory, key, day).kind, 'unknown', key);
    }
  });

  it('ends when successors run in a circle', () => {
    const circle = aTerritory().successor('16064001', '16064002', '2020-01-01').successor('16064002', '16064001', '2020-01-01').build();
    assert.equal(findMunicipality(circle, '16064001', '2026-01-01').kind, 'unknown');
  });
});
