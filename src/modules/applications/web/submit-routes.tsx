import * as z from 'zod';

import { dayInGermany } from '#kernel/dates';
import { ok } from '#kernel/result';
import { json, person, redirect, refused, route, type RequestContext, type Reply, type Route } from '#platform/http';

import { reviewApplication } from '../domain/review-application.ts';
import { getDraft } from '../usecases/get-draft.ts';
import { getSubmitted, type SubmittedView } from '../usecases/get-submitted.ts';
import type { ApplicationsNeeds } from '../usecases/needs.ts';
import { selectAttachmentsOf } from '../usecases/select-attachments-of.ts';
import { submitApplication } from '../usecases/submit-application.ts';
import { CheckPage } from './check.page.tsx';
import { ConfirmationPage } from './confirmation.page.tsx';
import { CopyPage } from './copy.page.tsx';
import { fileNamesOf } from './file-names-of.ts';
import { paths } from './paths.ts';

const Params = z.object({ id: z.uuid() });

/** Check, send, confirmation, copy. */
export function submitRoutes(needs: ApplicationsNeeds): Route[] {
  async function showCheck(ctx: RequestContext, id: string, declarationMissing: boolean): Promise<Reply> {
    const found = await ctx.unit(async (unit) => {
      const draft = await getDraft(unit, needs, id);
      if (!draft.ok) return draft;
      const { email } = await needs.profile.getProfile(unit);
      return ok({ ...draft.value, attachments: await selectAttachmentsOf(unit, id), canBeNotified: email !== undefined });
    });
    if (!found.ok) return found.refusal.code === 'applications.alreadySubmitted' ? redirect(paths.confirmation(id)) : refused(found.refusal);
    const { application, service, attachments, canBeNotified } = found.value;
    const review = reviewApplication(service, application.answers, dayInGermany(ctx.now));
    const electronicProvision = canBeNotified ? ctx.form['electronicProvision'] === 'yes' : undefined;
    const props = { locale: ctx.locale, application, service, review, fileNames: fileNamesOf(attachments), declarationMissing, electronicProvision };
    return ctx.page(<CheckPage {...props} />, declarationMissing ? 422 : 200);
  }

  /** A page or file about a submitted application, for its own person. */
  const about = (path: string, why: Parameters<typeof getSubmitted>[3], show: (ctx: RequestContext, view: SubmittedView) => Reply): Route =>
    route({
      method: 'GET',
      path,
      permission: person({ guest: true }),
      audit: why,
      params: Params,
      async handler(ctx) {
        const view = await ctx.unit((unit) => getSubmitted(unit, needs, ctx.input.params.id, why));
        return view.ok ? show(ctx, view.value) : refused(view.refusal);
      },
    });

  return [
    route({
      method: 'GET',
      path: '/antrag/:id/pruefen',
      permission: person({ guest: true }),
      audit: 'none: a draft shown to its own person',
      params: Params,
      handler: (ctx) => showCheck(ctx, ctx.input.params.id, false),
    }),
    route({
      method: 'POST',
      path: '/antrag/:id/absenden',
      permission: person({ guest: true }),
      audit: 'applications.submit',
      params: Params,
      async handler(ctx) {
        const { id } = ctx.input.params;
        const ticked = (name: string) => ctx.form[name] === 'yes';
        const submitted = await ctx.unit((unit) => submitApplication(unit, needs, { applicationId: id, declared: ticked('declared'), electronicProvision: ticked('electronicProvision') }));
        if (submitted.ok) return redirect(paths.confirmation(id));
        if (submitted.refusal.code === 'applications.declarationMissing') return showCheck(ctx, id, true);
        // The check page lists what is missing, with links.
        return submitted.refusal.code === 'applications.answersIncomplete' ? redirect(paths.check(id)) : refused(submitted.refusal);
      },
    }),
    about('/antrag/:id/bestaetigung', 'applications.read', (ctx, { application, service }) => {
      const guest = ctx.actor.kind === 'person' && ctx.actor.guest;
      return ctx.page(<ConfirmationPage locale={ctx.locale} application={application} pkg={service.pkg} guest={guest} />);
    }),
    about('/antrag/:id/kopie', 'applications.export', (ctx, view) => ctx.page(<CopyPage locale={ctx.locale} view={view} />)),
    about('/antrag/:id/kopie.json', 'applications.export', (_ctx, { application, attachments, changes }) => {
      const { reference, packageId, packageVersion, ags, legalEntityName, administrationName, answers, fee, submittedAt, electronicProvision } = application;
      const files = attachments.map(({ id, questionId, filename, type, bytes, key }) => ({ id, questionId, filename, type, bytes, sha256: key }));
      return json({ reference, service: packageId, version: packageVersion, place: ags, legalEntity: legalEntityName, administration: administrationName, submittedAt, answers, files, fee, electronicProvision, history: changes });
    }),
  ];
}
