import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { StaffRole } from '#kernel/actor';

import { lockUntil } from './lock-until.ts';
import { mayChangeRoles } from './may-change-roles.ts';
import type { Member } from './member.ts';

const member = (id: string, roles: StaffRole[]): Member => ({
  id, tenantId: 't', displayName: id, email: `${id}@x`, roles, passwordHash: null, totpSealed: null, totpLastStep: 0, state: 'active', failedAttempts: 0, lockedUntil: null, lastSeenAt: null,
});
const code = (result: ReturnType<typeof mayChangeRoles>) => (result.ok ? 'ok' : result.refusal.code);

describe('mayChangeRoles', () => {
  const team = [member('a', ['administrator']), member('b', ['caseworker'])];
  const context = { actorId: 'z', team, isProvider: false };
  it('refuses to take the last administrator away', () => {
    assert.equal(code(mayChangeRoles({ memberId: 'a', roles: ['caseworker'], active: true }, context)), 'staff.lastAdministrator');
    assert.equal(code(mayChangeRoles({ memberId: 'a', roles: ['administrator'], active: false }, context)), 'staff.lastAdministrator');
  });
  it('lets an administrator go when another stays', () => {
    assert.equal(code(mayChangeRoles({ memberId: 'a', roles: ['caseworker'], active: true }, { ...context, team: [...team, member('c', ['administrator'])] })), 'ok');
  });
  it('refuses to change one’s own rights', () => assert.equal(code(mayChangeRoles({ memberId: 'z', roles: ['head'], active: true }, context)), 'staff.notOneself'));
  it('keeps the provider’s role inside the provider', () => {
    assert.equal(code(mayChangeRoles({ memberId: 'b', roles: ['provider'], active: true }, context)), 'staff.roleNotAllowed');
    assert.equal(code(mayChangeRoles({ memberId: 'b', roles: ['provider'], active: true }, { ...context, isProvider: true })), 'ok');
  });
});

describe('lockUntil', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  it('locks nobody before the fifth failure', () => assert.equal(lockUntil(4, now), null));
  it('locks longer with every further failure, at most an hour', () => {
    assert.equal(lockUntil(5, now)?.toISOString(), '2026-11-23T10:01:00.000Z');
    assert.equal(lockUntil(7, now)?.toISOString(), '2026-11-23T10:04:00.000Z');
    assert.equal(lockUntil(50, now)?.toISOString(), '2026-11-23T11:00:00.000Z');
  });
});
