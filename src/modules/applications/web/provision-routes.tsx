import * as z from 'zod';

import { person, redirect, refused, route, type Route } from '#platform/http';

import { changeProvision } from '../usecases/change-provision.ts';
import { pinnedService } from '../usecases/get-draft.ts';
import { listApplications } from '../usecases/list-applications.ts';
import type { ApplicationsNeeds } from '../usecases/needs.ts';
import { paths } from './paths.ts';
import { ProvisionPage } from './provision.page.tsx';

/** Consent to electronic decisions: seen for every application in progress, given and taken back. */
export function provisionRoutes(needs: ApplicationsNeeds): Route[] {
  return [
    route({
      method: 'GET',
      path: paths.provision,
      permission: person({ guest: true }),
      audit: 'none: names of services shown to their own person',
      async handler(ctx) {
        const { mine, email } = await ctx.unit(async (unit) => ({ mine: await listApplications(unit), email: (await needs.profile.getProfile(unit)).email }));
        const props = {
          locale: ctx.locale,
          running: mine.submitted.filter(({ status }) => status !== 'decided'),
          canBeNotified: email !== undefined,
          saved: ctx.query['gespeichert'] === '1',
          nameOf: (application: (typeof mine.submitted)[number]) => pinnedService(needs, application).pkg.names.citizen[ctx.locale],
        };
        return ctx.page(<ProvisionPage {...props} />);
      },
    }),
    route({
      method: 'POST',
      path: '/antrag/:id/bekanntgabe',
      permission: person({ guest: true }),
      audit: 'applications.consentProvision',
      params: z.object({ id: z.uuid() }),
      async handler(ctx) {
        const changed = await ctx.unit((unit) => changeProvision(unit, needs, { applicationId: ctx.input.params.id, electronic: ctx.form['electronic'] === 'yes' }));
        return changed.ok ? redirect(`${paths.provision}?gespeichert=1`) : refused(changed.refusal);
      },
    }),
  ];
}
