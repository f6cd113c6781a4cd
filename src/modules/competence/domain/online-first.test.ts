import assert from 'node:assert/strict';
import { it } from 'node:test';

import type { ServiceMatch } from '#contracts/competence';

import { onlineFirst } from './online-first.ts';

const hit = (id: string, ozgId: string | null, online: boolean) => ({ service: { id, ozgId, online }, score: 1, why: '' }) as unknown as ServiceMatch;
const idsOf = (hits: readonly ServiceMatch[]) => onlineFirst(hits).map(({ service }) => service.id);

it('puts the heading of a subject behind its online services and leaves the others where they are', () => {
  assert.deepEqual(idsOf([hit('ozg-7', '7', false), hit('abfall', '8', true), hit('container', '7', true), hit('plakat', '7', true), hit('rest', null, false)]), ['container', 'plakat', 'ozg-7', 'abfall', 'rest']);
});

it('keeps the order when no online service of the subject was found', () => {
  assert.deepEqual(idsOf([hit('ozg-7', '7', false), hit('abfall', '8', true), hit('other', '7', false)]), ['ozg-7', 'abfall', 'other']);
});
