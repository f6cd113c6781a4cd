import type { Unit } from '#kernel/unit';
import { newWrittenCode, readWrittenCode } from '#platform/auth';

import { replaceRecoveryCodes } from '../data/challenges.ts';
import type { Keys } from './create-keys.ts';

/** Makes eight recovery codes, shown once; older ones stop working. */
export async function issueRecoveryCodes(unit: Unit, keys: Keys, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: 8 }, newWrittenCode);
  await replaceRecoveryCodes(unit, accountId, codes.map((code) => keys.hash('recovery', readWrittenCode(code) ?? '')));
  unit.audit({ action: 'accounts.issueRecoveryCodes', subject: `account:${accountId}` });
  return codes;
}
