import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findPayable } from '../data/payables.ts';
import { deskRefusals } from '../domain/desk-refusals.ts';
import type { Payable } from '../domain/payable.ts';

/** The invoice a file belongs to; taking the file along is audited. `part`: `original`, or `attachment:2`. */
export async function getPayableFile(unit: Unit, id: string, part: string): Promise<Result<Payable>> {
  const payable = await findPayable(unit, id);
  if (payable === undefined) return refuse(deskRefusals.payableNotFound);
  unit.audit({ action: 'invoices.download', subject: `invoice:${id}`, reason: part });
  return ok(payable);
}
