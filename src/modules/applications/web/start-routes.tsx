import * as z from 'zod';

import type { Actor } from '#kernel/actor';
import type { AccountId } from '#kernel/ids';
import type { Result } from '#kernel/result';
import { anyone, redirect, refused, route, type RequestContext, type Reply, type Route } from '#platform/http';

import { mayApply } from '../domain/may-apply.ts';
import { planApplication, type ApplicationPlan } from '../domain/plan-application.ts';
import { refusals } from '../domain/refusals.ts';
import { textsIn } from '../texts/texts-in.ts';
import { listApplications } from '../usecases/list-applications.ts';
import type { ApplicationsNeeds } from '../usecases/needs.ts';
import { startDraft } from '../usecases/start-draft.ts';
import { paths } from './paths.ts';
import type { StartState } from './start-page-props.ts';
import { StartPage } from './start.page.tsx';

const Params = z.object({ slug: z.string().max(120), ags: z.string().regex(/^\d{8}$/) });
const Email = z.union([z.literal(''), z.email().max(254)]);

/** The page before an application, and its beginning. */
export function startRoutes(needs: ApplicationsNeeds): Route[] {
  const planOf = ({ slug, ags }: z.infer<typeof Params>): Result<ApplicationPlan> => {
    const pkg = needs.packages.findPackageBySlug(slug);
    return pkg === undefined ? { ok: false, refusal: refusals.serviceNotFound() } : planApplication(needs, { packageId: pkg.id, ags });
  };

  async function show(ctx: RequestContext, plan: ApplicationPlan, emailError?: string): Promise<Reply> {
    const { id } = plan.service.pkg;
    const drafts = ctx.actor.kind === 'person' ? (await ctx.unit(listApplications)).drafts : [];
    const email = ctx.form['email'];
    const props = {
      locale: ctx.locale,
      plan,
      state: stateOf(ctx.actor, plan),
      need: plan.service.pkg.trustLevel,
      draft: drafts.find((draft) => draft.packageId === id && draft.ags === plan.ags && draft.visited.length > 0),
      emailError,
      email: typeof email === 'string' ? email : '',
    };
    return ctx.page(<StartPage {...props} />, emailError === undefined ? 200 : 422);
  }

  return [
    route({
      method: 'GET',
      path: '/antrag/:slug/:ags',
      permission: anyone,
      audit: 'none: public page',
      params: Params,
      handler(ctx) {
        const planned = planOf(ctx.input.params);
        if (!planned.ok) return refused(planned.refusal);
        // A dissolved municipality leads on to its successor.
        if (planned.value.ags !== ctx.input.params.ags) return redirect(paths.start(ctx.input.params.slug, planned.value.ags));
        return show(ctx, planned.value);
      },
    }),
    route({
      method: 'POST',
      path: '/antrag/:slug/:ags',
      permission: anyone,
      audit: 'applications.start',
      params: Params,
      rateLimit: 30,
      async handler(ctx) {
        const planned = planOf(ctx.input.params);
        if (!planned.ok) return refused(planned.refusal);
        const { service, ags } = planned.value;
        const input = { packageId: service.pkg.id, ags, locale: ctx.locale };
        if (ctx.actor.kind === 'person') {
          const started = await ctx.unit((unit) => startDraft(unit, needs, input));
          return started.ok ? redirect(paths.tasks(started.value.id)) : refused(started.refusal);
        }
        if (!service.pkg.guestAllowed) return refused(refusals.signInNeeded());
        if (!service.live) return refused(refusals.notOfferedHere());
        const email = Email.safeParse(typeof ctx.form['email'] === 'string' ? ctx.form['email'].trim() : '');
        if (!email.success) return show(ctx, planned.value, textsIn(ctx.locale).start.guestEmailError);
        const options = { locale: ctx.locale, ...(email.data === '' ? {} : { email: email.data }) };
        const accountId = (await ctx.unitAs({ kind: 'nobody' }, (unit) => needs.guests.openGuest(unit, options))) as AccountId;
        const guest: Actor = { kind: 'person', accountId, trustLevel: 'none', guest: true };
        const started = await ctx.unitAs(guest, (unit) => startDraft(unit, needs, input));
        if (!started.ok) return refused(started.refusal);
        await ctx.signIn({ realm: 'person', accountId, trustLevel: 'none', guest: true, label: ctx.locale === 'de' ? 'Gast' : 'Guest' });
        return redirect(paths.tasks(started.value.id));
      },
    }),
  ];
}

function stateOf(actor: Actor, plan: ApplicationPlan): StartState {
  if (actor.kind !== 'person') return 'nobody';
  const allowed = mayApply(actor, plan.service.pkg);
  if (allowed.ok) return 'ready';
  return allowed.refusal.code === refusals.signInNeeded().code ? 'guestNotAllowed' : 'identityNeeded';
}
