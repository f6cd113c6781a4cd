import * as z from 'zod';

import type { AccountId } from '#kernel/ids';
import { anyone, person, redirect, route, type Route } from '#platform/http';

import { textsIn } from '../texts/texts-in.ts';
import { listApplications } from '../usecases/list-applications.ts';
import type { ApplicationsNeeds } from '../usecases/needs.ts';
import { paths } from './paths.ts';
import { ResumePage } from './resume.page.tsx';
import { showSaved } from './show-saved.tsx';

const Params = z.object({ id: z.uuid() });

/** Saving for later and coming back: signed-in persons just sign in again, guests carry a code. */
export function resumeRoutes(needs: ApplicationsNeeds): Route[] {
  return [
    route({
      method: 'GET',
      path: '/antrag/:id/speichern',
      permission: person({ guest: true }),
      audit: 'none: says that the draft is saved',
      params: Params,
      handler(ctx) {
        // A code is made by POST only, so that looking at a page twice does not make two.
        const guest = ctx.actor.kind === 'person' && ctx.actor.guest;
        return guest ? redirect(paths.tasks(ctx.input.params.id)) : showSaved(needs, ctx, ctx.input.params.id);
      },
    }),
    route({
      method: 'POST',
      path: '/antrag/:id/speichern',
      permission: person({ guest: true }),
      audit: 'applications.issueCode',
      params: Params,
      rateLimit: 20,
      handler: (ctx) => showSaved(needs, ctx, ctx.input.params.id),
    }),
    route({
      method: 'GET',
      path: paths.resume,
      permission: anyone,
      audit: 'none: an empty form',
      handler: (ctx) => ctx.page(<ResumePage locale={ctx.locale} value="" error={undefined} />),
    }),
    route({
      method: 'POST',
      path: paths.resume,
      permission: anyone,
      audit: 'applications.resume',
      rateLimit: 10,
      async handler(ctx) {
        const texts = textsIn(ctx.locale).resume;
        const code = typeof ctx.form['code'] === 'string' ? ctx.form['code'].trim().slice(0, 40) : '';
        if (code === '') return ctx.page(<ResumePage locale={ctx.locale} value="" error={texts.missing} />, 422);
        const accountId = (await ctx.unitAs({ kind: 'nobody' }, (unit) => needs.guests.findByResumeCode(unit, code))) as AccountId | undefined;
        if (accountId === undefined) return ctx.page(<ResumePage locale={ctx.locale} value={code} error={texts.wrong} />, 422);
        const guest = { kind: 'person', accountId, trustLevel: 'none', guest: true } as const;
        const mine = await ctx.unitAs(guest, async (unit) => {
          unit.audit({ action: 'applications.resume', subject: `account:${accountId}` });
          return listApplications(unit);
        });
        await ctx.signIn({ realm: 'person', accountId, trustLevel: 'none', guest: true, label: ctx.locale === 'de' ? 'Gast' : 'Guest' });
        const [only, ...more] = mine.drafts;
        return redirect(only !== undefined && more.length === 0 && mine.submitted.length === 0 ? paths.tasks(only.id) : paths.mine);
      },
    }),
  ];
}
