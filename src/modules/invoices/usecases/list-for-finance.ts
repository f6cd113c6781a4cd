import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { useKey } from '../data/desk-settings.ts';
import { findPayable } from '../data/payables.ts';
import { listPayablesOf } from '../data/finance-list.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';
import type { Payable, PayableStatus } from '../domain/payable.ts';
import { hashOf } from './change-setting.ts';

export const financePerPage = 100;

/** Invoices of a state for the finance system of the unit's administration, the oldest first; refused without a good key. */
export async function listForFinance(unit: Unit, key: string, wish: { readonly status: PayableStatus; readonly page: number }): Promise<Result<{ payables: Payable[]; total: number }>> {
  const keyId = await useKey(unit, hashOf(key));
  if (keyId === undefined) return refuse(deskRefusals.keyUnknown);
  unit.audit({ action: 'invoices.fetch', subject: `financeKey:${keyId}` });
  return ok(await listPayablesOf(unit, wish.status, { limit: financePerPage, offset: (wish.page - 1) * financePerPage }));
}

/** One invoice for the finance system, to fetch its original. */
export async function getForFinance(unit: Unit, key: string, id: string): Promise<Result<Payable>> {
  const keyId = await useKey(unit, hashOf(key));
  if (keyId === undefined) return refuse(deskRefusals.keyUnknown);
  const payable = await findPayable(unit, id);
  if (payable === undefined) return refuse(deskRefusals.payableNotFound);
  unit.audit({ action: 'invoices.download', subject: `invoice:${id}`, reason: `financeKey:${keyId}` });
  return ok(payable);
}
