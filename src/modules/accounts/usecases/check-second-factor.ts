import type { Unit } from '#kernel/unit';
import { readWrittenCode } from '#platform/auth';

import { findAccount } from '../data/accounts.ts';
import { useRecoveryCode } from '../data/challenges.ts';
import { checkCode } from './check-code.ts';
import { checkTotp } from './check-totp.ts';
import type { Keys } from './create-keys.ts';

/** True when the typed code is the one sent by e-mail, the app's present one, or an unused recovery code. */
export async function checkSecondFactor(unit: Unit, keys: Keys, input: { challengeId: string; code: string }): Promise<boolean> {
  const account = await findAccount(unit);
  if (account === undefined) return false;
  const recovery = readWrittenCode(input.code);
  if (recovery !== undefined) {
    const used = await useRecoveryCode(unit, keys.hash('recovery', recovery));
    if (used) unit.audit({ action: 'accounts.useRecoveryCode', subject: `account:${account.accountId}` });
    return used;
  }
  if (account.secondFactor === 'email') {
    return input.challengeId !== '' && checkCode(unit, keys, { ...input, purpose: 'signIn' });
  }
  const secret = account.totpSecret === null ? undefined : keys.open('totp', account.totpSecret);
  return secret !== undefined && checkTotp(unit, secret, input.code);
}
