import type { EffectiveService } from '#contracts/packages';
import { dayInGermany } from '#kernel/dates';
import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { findApplication, lockApplication } from '../data/applications.ts';
import type { Application } from '../domain/application.ts';
import { isDraftOver } from '../domain/draft-period.ts';
import { refusals } from '../domain/refusals.ts';
import type { ApplicationsNeeds } from './needs.ts';

/** A draft that can be worked on, with its pinned package. */
export interface Draft {
  readonly application: Application;
  readonly service: EffectiveService;
}

/** The draft of this id; refuses what is foreign, submitted or over. `lock` keeps others from changing it until the unit ends. */
export async function getDraft(unit: Unit, needs: Pick<ApplicationsNeeds, 'packages'>, id: string, lock = false): Promise<Result<Draft>> {
  const application = lock ? await lockApplication(unit, id) : await findApplication(unit, id);
  if (application === undefined) return refuse(refusals.applicationNotFound());
  if (application.status !== 'draft') return refuse(refusals.alreadySubmitted());
  if (application.expiresOn !== null && isDraftOver(application.expiresOn, dayInGermany(unit.now))) return refuse(refusals.draftExpired());
  return ok({ application, service: pinnedService(needs, application) });
}

/** The package an application is pinned to; published versions never go away, so its absence is a fault. */
export function pinnedService(needs: Pick<ApplicationsNeeds, 'packages'>, application: Application): EffectiveService {
  const { packageId, packageVersion, ags } = application;
  const service = needs.packages.effective(packageId, ags, packageVersion);
  if (service === undefined) throw new Error(`package ${packageId}@${packageVersion} of a running application is not in the library`);
  return service;
}
