import type { Unit } from '#kernel/unit';

import { deletePayerViews } from '../data/payer-views.ts';

/** Deletes what the unit's account sees of its claims; the ledger of the administration is not touched. */
export async function forgetPayer(unit: Unit): Promise<void> {
  await deletePayerViews(unit);
  unit.audit({ action: 'payments.forget', subject: 'account' });
}
