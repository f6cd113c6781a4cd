import { randomInt } from 'node:crypto';

import type { GuestAccounts } from '#contracts/accounts';

import { insertGuest } from '../data/accounts.ts';
import { findAccountByResumeCode, replaceResumeCode, saveLifetime } from '../data/look-ups.ts';
import { endOfLife } from '../domain/lifetime.ts';
import { normalEmail } from '../domain/normal-email.ts';
import { codeSigns, readCode, writeCode } from '../domain/resume-code.ts';
import type { Keys } from './create-keys.ts';

/** Accounts of guests: no password, reopened by a code that is stored only as a keyed hash. */
export function createGuestAccounts(keys: Keys): GuestAccounts {
  return {
    async openGuest(unit, { email, locale }) {
      const accountId = unit.newId();
      await insertGuest(unit, { accountId, email: email === undefined ? undefined : normalEmail(email), locale });
      await saveLifetime(unit, accountId, endOfLife('guest', unit.now));
      return accountId;
    },
    async issueResumeCode(unit) {
      if (unit.actor.kind !== 'person') throw new Error('a resume code belongs to a person');
      const { accountId } = unit.actor;
      const code = writeCode(Array.from({ length: 12 }, () => randomInt(codeSigns)));
      await replaceResumeCode(unit, keys.hash('resume', readCode(code) ?? ''), accountId, endOfLife('guest', unit.now));
      unit.audit({ action: 'accounts.issueResumeCode', subject: `account:${accountId}` });
      return code;
    },
    async findByResumeCode(unit, typed) {
      const code = readCode(typed);
      return code === undefined ? undefined : findAccountByResumeCode(unit, keys.hash('resume', code));
    },
  };
}
