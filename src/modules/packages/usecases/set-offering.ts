import * as z from 'zod';

import type { PackageQueries } from '#contracts/packages';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { upsertOffering } from '../data/offerings.ts';
import { refusals } from '../domain/refusals.ts';

/** Whether people of one municipality can apply online. */
export const SetOffering = z.strictObject({ ags: z.string().regex(/^\d{8}$/), packageId: z.string().min(1), live: z.boolean() });
export type SetOffering = z.infer<typeof SetOffering>;

/** Switches a service on or off for one legal entity; drafts that run stay possible to send. */
export async function setOffering(unit: Unit, packages: PackageQueries, input: SetOffering): Promise<Result<void>> {
  const offering = SetOffering.parse(input);
  if (packages.findPackage(offering.packageId) === undefined) return refuse(refusals.packageNotFound(offering.packageId));
  await upsertOffering(unit, offering);
  unit.audit({ action: offering.live ? 'packages.switchOn' : 'packages.switchOff', subject: `servicePackage:${offering.packageId}@${offering.ags}` });
  return ok(undefined);
}
