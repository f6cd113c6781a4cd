import { createHash, randomBytes } from 'node:crypto';

import * as z from 'zod';
import { isSEPACountry, isValidBIC, isValidIBAN } from 'ibantools';

import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { getSetting, insertKey, listKeys, putSetting, revokeKey } from '../data/desk-settings.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';
import type { DeskSetting, FinanceKey } from '../domain/desk-setting.ts';

const upper = z.string().transform((typed) => typed.replaceAll(/\s/g, '').toUpperCase());

/** Account to pay from, and how long invoices are kept; messages are keys of the texts. */
export const ChangeSetting = z.object({
  debtorName: z.string().trim().min(1, 'name').max(70, 'name'),
  debtorIban: upper.refine((iban) => isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2)), 'iban'),
  debtorBic: upper.refine((bic) => bic === '' || isValidBIC(bic), 'bic'),
  retentionYears: z.enum(['8', '10'], 'years').transform(Number),
});

export async function changeSetting(unit: Unit, input: z.infer<typeof ChangeSetting>): Promise<void> {
  await putSetting(unit, { ...input, debtorBic: input.debtorBic === '' ? null : input.debtorBic });
  unit.audit({ action: 'invoices.changeSetting', subject: 'deskSetting' });
}

/** What can be set, as it stands. */
export async function readSettings(unit: Unit): Promise<{ setting: DeskSetting; keys: FinanceKey[] }> {
  unit.audit({ action: 'invoices.readSetting', subject: 'deskSetting' });
  return { setting: await getSetting(unit), keys: await listKeys(unit) };
}

/** Makes a key for a finance system; what is returned is shown once and never again. */
export async function makeFinanceKey(unit: Unit, name: string): Promise<string> {
  const key = `gfk_${randomBytes(32).toString('base64url')}`;
  await insertKey(unit, { id: unit.newId(), name, hash: hashOf(key), createdBy: unit.actor.kind === 'staff' ? unit.actor.displayName : '' });
  unit.audit({ action: 'invoices.makeKey', subject: 'financeKey', reason: name });
  return key;
}

export async function revokeFinanceKey(unit: Unit, id: string): Promise<Result<void>> {
  if (!(await revokeKey(unit, id))) return refuse(deskRefusals.keyNotFound);
  unit.audit({ action: 'invoices.revokeKey', subject: `financeKey:${id}` });
  return ok(undefined);
}

/** The form in which a key is kept. 256 random bits need no slow hash. */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
