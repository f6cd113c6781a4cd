import assert from 'node:assert/strict';
import { it } from 'node:test';

import fc from 'fast-check';

import { isReference, referenceOf } from './reference.ts';

const signs = '0123456789ABCDEFGHJKMNPQRTVWXYZ';
const at = new Date('2026-11-23T10:00:00Z');
const anyReference = fc.uuid().map((id) => referenceOf(id, at));

it('gives the same number for the same application', () => {
  const id = '0197a000-0000-7abc-8def-0123456789ab';
  assert.equal(referenceOf(id, at), referenceOf(id, at));
  assert.match(referenceOf(id, at), /^26[0-9A-Z]{3}-[0-9A-Z]{5}-[0-9A-Z]{5}$/);
});

it('accepts its own numbers however they are typed', () => {
  fc.assert(fc.property(anyReference, (reference) => isReference(reference) && isReference(reference.toLowerCase().replaceAll('-', ' '))));
});

it('refuses every number with one wrong sign', () => {
  fc.assert(fc.property(anyReference, fc.nat(14), fc.nat(29), (reference, position, step) => {
    const bare = reference.replaceAll('-', '');
    const wrong = signs.charAt((signs.indexOf(bare.charAt(position)) + 1 + step) % 31);
    return !isReference(`${bare.slice(0, position)}${wrong}${bare.slice(position + 1)}`);
  }));
});

it('refuses every number with two neighbours swapped', () => {
  fc.assert(fc.property(anyReference, fc.nat(12), (reference, position) => {
    const bare = reference.replaceAll('-', '');
    const swapped = `${bare.slice(0, position)}${bare.charAt(position + 1)}${bare.charAt(position)}${bare.slice(position + 2)}`;
    return swapped === bare || !isReference(swapped);
  }));
});
