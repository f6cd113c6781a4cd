import type { Locale } from '#kernel/locale';
import type { Unit } from '#kernel/unit';

import { insertPendingAccount } from '../data/accounts.ts';
import { saveLifetime } from '../data/look-ups.ts';
import { endOfLife } from '../domain/lifetime.ts';
import { normalEmail } from '../domain/normal-email.ts';
import { sendCode } from './send-code.ts';

export interface Registration {
  readonly accountId: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly locale: Locale;
}

/**
 * Opens a pending account in its own unit and sends the code that confirms the address; returns the challenge's id.
 * The address is taken only at confirmation: nobody can block or inherit the address of somebody else.
 */
export async function registerAccount(unit: Unit, input: Registration): Promise<string> {
  await insertPendingAccount(unit, { ...input, email: normalEmail(input.email) });
  await saveLifetime(unit, input.accountId, endOfLife('pending', unit.now));
  unit.audit({ action: 'accounts.register', subject: `account:${input.accountId}` });
  return sendCode(unit, input.accountId, 'confirm');
}

/** Somebody wanted to register the address of this account: only its holder hears of it. Returns an id like a challenge's that no code answers. */
export function remindOfAccount(unit: Unit, accountId: string): Promise<string> {
  unit.enqueue({ name: 'accounts.sendMail', payload: { template: 'alreadyRegistered', accountId } });
  return Promise.resolve(unit.newId());
}
