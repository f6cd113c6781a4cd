import { randomInt } from 'node:crypto';

import type { Unit } from '#kernel/unit';

import { replaceRecoveryCodes } from '../data/challenges.ts';
import { codeSigns, readCode, writeCode } from '../domain/resume-code.ts';
import type { Keys } from './create-keys.ts';

/** Makes eight recovery codes, shown once; older ones stop working. */
export async function issueRecoveryCodes(unit: Unit, keys: Keys, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: 8 }, () => writeCode(Array.from({ length: 12 }, () => randomInt(codeSigns))));
  await replaceRecoveryCodes(unit, accountId, codes.map((code) => keys.hash('recovery', readCode(code) ?? '')));
  unit.audit({ action: 'accounts.issueRecoveryCodes', subject: `account:${accountId}` });
  return codes;
}
