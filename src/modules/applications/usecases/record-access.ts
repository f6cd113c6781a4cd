import type { ApplicationCommands } from '#contracts/applications';
import type { Unit } from '#kernel/unit';

import { findApplication } from '../data/applications.ts';
import { insertAccess } from '../data/history.ts';

type AccessNote = Parameters<ApplicationCommands['recordAccess']>[1];

/** Notes for the person that somebody at the office looked at the data. */
export async function recordAccess(unit: Unit, access: AccessNote): Promise<void> {
  const application = await findApplication(unit, access.applicationId);
  if (application === undefined) return;
  const { who, administration, purpose, at } = access;
  await insertAccess(unit, application.accountId, application.id, { who, administration, purpose, at });
}
