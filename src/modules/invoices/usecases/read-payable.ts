import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { getSetting } from '../data/desk-settings.ts';
import { findPayable, listCostAccounts } from '../data/payables.ts';
import { listConfirmations, listEntries } from '../data/payable-parts.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';
import type { Confirmation, Payable, PayableEntry } from '../domain/payable.ts';

/** Everything the one screen of an invoice shows, but for what stands in the file. */
export interface ReadPayable {
  readonly payable: Payable;
  readonly confirmations: readonly Confirmation[];
  readonly entries: readonly PayableEntry[];
  readonly costAccounts: readonly { readonly account: string; readonly uses: number }[];
  readonly duplicate: Payable | undefined;
  readonly retentionYears: number;
}

/** Reads an invoice of the administration; the look is audited. */
export async function readPayable(unit: Unit, id: string): Promise<Result<ReadPayable>> {
  const payable = await findPayable(unit, id);
  if (payable === undefined) return refuse(deskRefusals.payableNotFound);
  const confirmations = await listConfirmations(unit, id);
  const entries = await listEntries(unit, id);
  const costAccounts = await listCostAccounts(unit, payable.sellerKey, id);
  const duplicate = payable.duplicateOf === null ? undefined : await findPayable(unit, payable.duplicateOf);
  unit.audit({ action: 'invoices.read', subject: `invoice:${id}` });
  const { retentionYears } = await getSetting(unit);
  return ok({ payable, confirmations, entries, costAccounts, duplicate, retentionYears });
}
