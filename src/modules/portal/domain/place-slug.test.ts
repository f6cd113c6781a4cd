import assert from 'node:assert/strict';
import { it } from 'node:test';

import type { Ags } from '#kernel/keys';

import { agsOfSlug, placeSlug } from './place-slug.ts';

it('makes a readable address without umlauts and finds the key in it again', () => {
  const slug = placeSlug({ ags: '16065014' as Ags, name: 'Bad Frankenhausen/Kyffhäuser' });
  assert.equal(slug, 'bad-frankenhausen-kyffhaeuser-16065014');
  assert.equal(agsOfSlug(slug), '16065014');
});

it('takes a bare key and refuses a name without one', () => {
  assert.equal(agsOfSlug('16077003'), '16077003');
  assert.equal(agsOfSlug('dobitschen'), undefined);
  assert.equal(agsOfSlug('dobitschen-1607700'), undefined);
});
