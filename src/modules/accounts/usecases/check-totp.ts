import type { Unit } from '#kernel/unit';
import { stepOfCode } from '#standards/totp';

import { spendTotpStep } from '../data/accounts.ts';

/** True when the code fits the secret now or one step beside, and that step was not used before (RFC 6238 § 5.2). */
export async function checkTotp(unit: Unit, secret: string, code: string): Promise<boolean> {
  const step = stepOfCode(secret, code, unit.now);
  return step === undefined ? false : spendTotpStep(unit, step);
}
