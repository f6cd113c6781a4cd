import type { Locale } from '#kernel/locale';
import type { Unit } from '#kernel/unit';

import { findApplication } from '../data/applications.ts';
import type { Application } from '../domain/application.ts';
import type { ApplicationsNeeds } from './needs.ts';

/** Where a mail about an application goes; undefined when it is gone or no address is known. */
export async function getMailAddress(
  unit: Unit,
  needs: Pick<ApplicationsNeeds, 'profile'>,
  applicationId: string,
): Promise<{ to: string; locale: Locale; application: Application } | undefined> {
  const application = await findApplication(unit, applicationId);
  if (application === undefined) return undefined;
  const { email } = await needs.profile.getProfile(unit);
  return email === undefined ? undefined : { to: email, locale: application.locale, application };
}
