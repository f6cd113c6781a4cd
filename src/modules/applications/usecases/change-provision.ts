import { ok, refuse, type Result } from '#kernel/result';
import type { Unit } from '#kernel/unit';

import { lockApplication, updateElectronicProvision } from '../data/applications.ts';
import { refusals } from '../domain/refusals.ts';
import type { ApplicationsNeeds } from './needs.ts';

/**
 * Gives the consent to the announcement in the mailbox for one application, or takes it back (VwVfG § 41 Abs. 2a, AO § 122a, SGB X § 37 Abs. 2a).
 * Possible until the decision is made; giving it needs an e-mail address, because the notice of provision has to go somewhere.
 */
export async function changeProvision(unit: Unit, needs: Pick<ApplicationsNeeds, 'profile'>, input: { readonly applicationId: string; readonly electronic: boolean }): Promise<Result<void>> {
  const application = await lockApplication(unit, input.applicationId);
  if (application === undefined) return refuse(refusals.applicationNotFound());
  if (application.status === 'draft') return refuse(refusals.notSubmitted());
  if (application.status === 'decided') return refuse(refusals.alreadyDecided());
  if (input.electronic && (await needs.profile.getProfile(unit)).email === undefined) return refuse(refusals.noMailAddress());
  await updateElectronicProvision(unit, application.id, input.electronic);
  unit.audit({ action: input.electronic ? 'applications.consentProvision' : 'applications.revokeProvision', subject: `application:${application.id}` });
  return ok(undefined);
}
