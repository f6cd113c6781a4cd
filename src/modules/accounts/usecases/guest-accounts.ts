import type { GuestAccounts } from '#contracts/accounts';
import { newWrittenCode, readWrittenCode } from '#platform/auth';

import { insertGuest } from '../data/accounts.ts';
import { findAccountByResumeCode, replaceResumeCode, saveLifetime } from '../data/look-ups.ts';
import { endOfLife } from '../domain/lifetime.ts';
import { normalEmail } from '../domain/normal-email.ts';
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
      const code = newWrittenCode();
      await replaceResumeCode(unit, keys.hash('resume', readWrittenCode(code) ?? ''), accountId, endOfLife('guest', unit.now));
      unit.audit({ action: 'accounts.issueResumeCode', subject: `account:${accountId}` });
      return code;
    },
    async findByResumeCode(unit, typed) {
      const code = readWrittenCode(typed);
      return code === undefined ? undefined : findAccountByResumeCode(unit, keys.hash('resume', code));
    },
  };
}
