import { Secret, TOTP } from 'otpauth';

import type { Unit } from '#kernel/unit';

import { spendTotpStep } from '../data/accounts.ts';

const period = 30;

/** True when the code fits the secret now or one step beside, and that step was not used before (RFC 6238 § 5.2). */
export async function checkTotp(unit: Unit, secret: string, code: string): Promise<boolean> {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), period, digits: 6 });
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return false;
  const delta = totp.validate({ token, window: 1, timestamp: unit.now.getTime() });
  return delta === null ? false : spendTotpStep(unit, Math.floor(unit.now.getTime() / 1000 / period) + delta);
}
