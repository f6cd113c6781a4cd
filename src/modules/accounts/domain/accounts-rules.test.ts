import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { dayOfParts } from './day-of-parts.ts';
import { localTarget } from './local-target.ts';
import { passwordFault } from './password-fault.ts';
import { splitStreet } from './split-street.ts';
import { nextThrottle, type Throttle } from './throttle.ts';

describe('localTarget', () => {
  it('keeps paths of this platform with query and fragment', () => {
    assert.equal(localTarget('/antrag/hund/16077008?x=1#a'), '/antrag/hund/16077008?x=1#a');
    assert.equal(localTarget('/en/konto/profil'), '/en/konto/profil');
  });
  it('leads to the account for everything that could lead away', () => {
    for (const evil of ['//evil.example', '/\\evil.example', '/%5Cevil', 'https://evil.example', 'evil', '', '/a\nb', '/a\\b', '/x//evil', '/.//evil.example', '/oidc/auth', '/en/konto/anmelden', undefined]) {
      assert.equal(localTarget(evil), '/konto', String(evil));
    }
  });
});

describe('passwordFault', () => {
  it('takes long passwords of any letters', () => {
    assert.equal(passwordFault('wiese lampe kanu', 'a@b.example'), undefined);
    assert.equal(passwordFault('çğüßöäåøñ€', 'a@b.example'), undefined);
  });
  it('refuses short, common, repeated and own ones', () => {
    assert.equal(passwordFault('kurz', 'a@b.example'), 'passwordShort');
    assert.equal(passwordFault('Passwort123!', 'a@b.example'), 'passwordCommon');
    assert.equal(passwordFault('1234567890', 'a@b.example'), 'passwordCommon');
    assert.equal(passwordFault('abababababab', 'a@b.example'), 'passwordCommon');
    assert.equal(passwordFault('mustermann99', 'mustermann@b.example'), 'passwordEmail');
    assert.equal(passwordFault('x'.repeat(300), 'a@b.example'), 'passwordLong');
  });
});

describe('nextThrottle', () => {
  const start = new Date('2026-11-23T10:00:00Z');
  it('lets five tries through, then waits longer and longer, at most 15 minutes', () => {
    let state: Throttle | undefined;
    let now = start;
    const waits: number[] = [];
    for (let n = 0; n < 14; n += 1) {
      const step = nextThrottle('account', state, now);
      assert.ok('next' in step);
      state = step.next;
      const wait = state.blockedUntil === null ? 0 : state.blockedUntil.getTime() - now.getTime();
      waits.push(wait / 1000);
      now = new Date(now.getTime() + wait);
    }
    assert.deepEqual(waits.slice(0, 8), [0, 0, 0, 0, 30, 60, 120, 240]);
    assert.equal(Math.max(...waits), 900);
    assert.ok('blockedUntil' in nextThrottle('account', state, new Date(now.getTime() - 1)));
  });
  it('forgets after an hour', () => {
    const step = nextThrottle('account', { failures: 9, lastAt: start, blockedUntil: null }, new Date(start.getTime() + 3_600_001));
    assert.ok('next' in step && step.next.failures === 1);
  });
});

describe('dayOfParts', () => {
  it('reads a day and refuses one that does not exist', () => {
    assert.equal(dayOfParts('1', '3', '1990'), '1990-03-01');
    assert.equal(dayOfParts('', ' ', ''), null);
    for (const [day, month, year] of [['30', '2', '2000'], ['29', '2', '2001'], ['1', '', '2000'], ['1', '1', '90'], ['x', '1', '2000']] as const) {
      assert.equal(dayOfParts(day, month, year), undefined);
    }
  });
});

describe('splitStreet', () => {
  it('parts street and number', () => {
    assert.deepEqual(splitStreet('Dorfstraße 17 a'), { street: 'Dorfstraße', houseNumber: '17 a' });
    assert.deepEqual(splitStreet('Straße des 17. Juni 100-102'), { street: 'Straße des 17. Juni', houseNumber: '100-102' });
    assert.deepEqual(splitStreet('Am Anger'), { street: 'Am Anger', houseNumber: '' });
  });
});
