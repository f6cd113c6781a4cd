import * as z from 'zod';

import { dayInGermany } from '#kernel/dates';
import { bytes, person, redirect, refused, route, type Route } from '#platform/http';
import { taskList, type Answers } from '#standards/forms';

import { deleteDraft } from '../usecases/delete-draft.ts';
import { getDraft } from '../usecases/get-draft.ts';
import { getFile } from '../usecases/get-file.ts';
import type { ApplicationsNeeds } from '../usecases/needs.ts';
import { paths } from './paths.ts';
import { RemovePage } from './remove.page.tsx';
import { TasksPage } from './tasks.page.tsx';

const Params = z.object({ id: z.uuid() });

/** The task list of a draft, its deletion, its files. */
export function draftRoutes(needs: ApplicationsNeeds): Route[] {
  return [
    route({
      method: 'GET',
      path: '/antrag/:id',
      permission: person({ guest: true }),
      audit: 'none: a draft shown to its own person',
      params: Params,
      async handler(ctx) {
        const { id } = ctx.input.params;
        const draft = await ctx.unit((unit) => getDraft(unit, needs, id));
        if (!draft.ok) return draft.refusal.code === 'applications.alreadySubmitted' ? redirect(paths.status(id)) : refused(draft.refusal);
        const { application, service } = draft.value;
        const { form, names } = service.pkg;
        const props = {
          locale: ctx.locale,
          applicationId: id,
          serviceName: names.citizen[ctx.locale],
          legalEntityName: application.legalEntityName,
          sections: taskList(form, application.answers as Answers, dayInGermany(ctx.now), new Set(application.visited)),
          expiresOn: application.expiresOn ?? '',
          guest: ctx.actor.kind === 'person' && ctx.actor.guest,
        };
        return ctx.page(<TasksPage {...props} />);
      },
    }),
    route({
      method: 'GET',
      path: '/antrag/:id/loeschen',
      permission: person({ guest: true }),
      audit: 'none: asks before deleting',
      params: Params,
      async handler(ctx) {
        const { id } = ctx.input.params;
        const draft = await ctx.unit((unit) => getDraft(unit, needs, id));
        if (!draft.ok) return refused(draft.refusal);
        return ctx.page(<RemovePage locale={ctx.locale} applicationId={id} serviceName={draft.value.service.pkg.names.citizen[ctx.locale]} />);
      },
    }),
    route({
      method: 'POST',
      path: '/antrag/:id/loeschen',
      permission: person({ guest: true }),
      audit: 'applications.delete',
      params: Params,
      async handler(ctx) {
        const deleted = await ctx.unit((unit) => deleteDraft(unit, ctx.input.params.id));
        return deleted.ok ? redirect(paths.mine) : refused(deleted.refusal);
      },
    }),
    route({
      method: 'GET',
      path: '/antrag/:id/datei/:fileId',
      permission: person({ guest: true }),
      audit: 'applications.readFile',
      params: z.object({ id: z.uuid(), fileId: z.uuid() }),
      async handler(ctx) {
        const { id, fileId } = ctx.input.params;
        const file = await ctx.unit((unit) => getFile(unit, id, fileId));
        if (!file.ok) return refused(file.refusal);
        return bytes(await needs.files.read(file.value.key), file.value.type, { filename: file.value.filename });
      },
    }),
  ];
}
