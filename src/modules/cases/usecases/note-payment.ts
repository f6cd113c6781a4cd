import type { CaseCommands } from '#contracts/cases';
import { formatMoney } from '#kernel/money';
import type { Unit } from '#kernel/unit';

import { findCase, setClaim } from '../data/case-files.ts';
import { insertHistory } from '../data/case-parts.ts';

/** Shows at the case how its claim stands; the history gets a line when that changes. */
export async function notePayment(unit: Unit, payment: Parameters<CaseCommands['notePayment']>[1]): Promise<void> {
  const file = await findCase(unit, payment.caseId);
  if (file === undefined) throw new Error('the case is not there');
  await setClaim(unit, file.id, payment);
  if (file.claimState === payment.state && file.claimId === payment.claimId) return;
  await insertHistory(unit, file.id, { kind: 'payment', note: `${payment.state}: ${formatMoney(payment.cents, 'de')}`, at: payment.at });
  unit.audit({ action: 'cases.notePayment', subject: `caseFile:${file.id}` });
}
