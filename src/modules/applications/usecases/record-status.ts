import type { ApplicationCommands } from '#contracts/applications';
import type { Unit } from '#kernel/unit';

import { findApplication, updateStatus } from '../data/applications.ts';
import { insertStatusChange } from '../data/history.ts';

type Change = Parameters<ApplicationCommands['recordStatus']>[1];

/**
 * Projects what happened at the office. An account that was deleted meanwhile (OZG § 8 Abs. 7) has no application any more: then nothing is done.
 * With „received“ the person is told by mail, where an address is known.
 */
export async function recordStatus(unit: Unit, change: Change): Promise<void> {
  const application = await findApplication(unit, change.applicationId);
  if (application === undefined || application.status === 'draft') return;
  await updateStatus(unit, change.applicationId, change);
  const fresh = await insertStatusChange(unit, application.accountId, change.applicationId, {
    status: change.status,
    caseworker: change.caseworker ?? null,
    at: change.at,
  });
  if (fresh && change.status === 'received') {
    unit.enqueue({
      name: 'applications.mailReceipt',
      payload: { accountId: application.accountId, applicationId: application.id },
      key: `applications.mailReceipt:${application.id}`,
    });
  }
  unit.audit({ action: 'applications.recordStatus', subject: `application:${application.id}`, reason: change.status });
}
