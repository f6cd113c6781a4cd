import type { Unit } from '#kernel/unit';

import { findAccount } from '../data/accounts.ts';
import { sendCode } from './send-code.ts';

/** After the right password: sends the code by e-mail, or asks for the app's. Undefined when the account is gone. */
export async function startSecondFactor(unit: Unit): Promise<{ factor: 'email' | 'totp'; challengeId: string } | undefined> {
  const account = await findAccount(unit);
  if (account === undefined || account.kind !== 'full') return undefined;
  if (account.secondFactor === 'totp') return { factor: 'totp', challengeId: '' };
  return { factor: 'email', challengeId: await sendCode(unit, account.accountId, 'signIn') };
}
