import type { Unit } from '#kernel/unit';

import { countRecoveryCodes } from '../data/challenges.ts';
import { selectPasskeys } from '../data/passkeys.ts';
import type { Passkey } from '../domain/passkey.ts';

/** What the security page shows of the unit's account. */
export async function viewSecurity(unit: Unit): Promise<{ passkeys: Passkey[]; recoveryCodes: number }> {
  return { passkeys: await selectPasskeys(unit), recoveryCodes: await countRecoveryCodes(unit) };
}
