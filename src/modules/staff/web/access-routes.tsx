import * as z from 'zod';

import type { Actor } from '#kernel/actor';
import type { Refusal } from '#kernel/refusal';
import { newPasskeyQuestion, offerPasskey, passkeyPartyOf, readPasskeyAnswer } from '#platform/auth';
import { readForm, redirect, refused, route, staff, type Reply, type RequestContext, type Route } from '#platform/http';

import { refusals } from '../domain/refusals.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { confirmPassword } from '../usecases/confirm-password.ts';
import { addOwnPasskey, issueOwnRecoveryCodes, removeOwnPasskey, viewOwnFactors } from '../usecases/own-factors.ts';
import { AccessPage, ConfirmPage, RecoveryCodesPage } from './access.page.tsx';
import type { StaffWebNeeds } from './needs.ts';
import { paths } from './paths.ts';
import { createSignedCookies } from './signed-cookies.ts';

type Member = Extract<Actor, { kind: 'staff' }>;
interface Fault {
  readonly field?: string;
  readonly message: string;
}

const NewPasskey = z.object({
  response: z.string().min(2, 'passkeyFailed').max(50_000, 'passkeyFailed'),
  name: z.string('deviceMissing').trim().min(1, 'deviceMissing').max(60, 'deviceMissing'),
});
const every = staff('caseworker', 'head', 'cashier', 'editor', 'administrator', 'provider');

/** One's own access: who one is here, passkeys, recovery codes. Every change asks for the password again (CON.10.A12). */
export function accessRoutes(needs: StaffWebNeeds): Route[] {
  const party = passkeyPartyOf(needs.publicUrl);
  const cookies = createSignedCookies(needs.secret);
  const textsOf = (ctx: RequestContext) => (ctx.locale === 'de' ? de : en);
  const words = (ctx: RequestContext, refusal: Refusal) => textsOf(ctx).refusals[refusal.code.slice('staff.'.length) as keyof typeof de.refusals];

  async function show(ctx: RequestContext, member: Member, faults: readonly Fault[] = []): Promise<Reply> {
    const { staffId, roles, displayName, tenantId } = member;
    const { passkeys, recoveryCodes } = await ctx.unit(viewOwnFactors);
    const mayChange = cookies.confirmed.read(ctx, staffId) === true;
    const question = newPasskeyQuestion();
    if (mayChange) cookies.question.write(ctx, staffId, question);
    const passkeyOptions = mayChange ? await offerPasskey(party, question, { id: Buffer.from(staffId.replaceAll('-', ''), 'hex'), name: displayName }, passkeys) : undefined;
    const administrationName = needs.competence.findAdministration(tenantId)?.name ?? 'Gemeinsam';
    const props = { locale: ctx.locale, nav: needs.nav(ctx.locale, roles), administrationName, displayName, roles, passkeys, recoveryCodes, passkeyOptions, saved: ctx.query['gespeichert'] === '1', faults };
    return ctx.page(<AccessPage {...props} />, faults.length > 0 ? 422 : 200);
  }

  /** A handler for the member of the session. */
  const own = (work: (ctx: RequestContext, member: Member) => Promise<Reply> | Reply) => (ctx: RequestContext) => (ctx.actor.kind === 'staff' ? work(ctx, ctx.actor) : redirect(paths.signIn));
  /** The same, only after the password was shown in the last 15 minutes. */
  const guarded = (work: (ctx: RequestContext, member: Member) => Promise<Reply>) =>
    own((ctx, member) => (cookies.confirmed.read(ctx, member.staffId) === true ? work(ctx, member) : redirect(paths.confirm)));

  async function takePassword(ctx: RequestContext, member: Member): Promise<Reply> {
    const confirmed = await confirmPassword((actor, inside) => ctx.unitAs(actor, inside), needs.secret, { actor: member, password: String(ctx.form['password'] ?? '').slice(0, 1_000) });
    if (!confirmed.ok) {
      const props = { locale: ctx.locale, nav: needs.nav(ctx.locale, member.roles), faults: [{ field: 'password', message: words(ctx, confirmed.refusal) }] };
      return ctx.page(<ConfirmPage {...props} />, confirmed.refusal.status);
    }
    cookies.confirmed.write(ctx, member.staffId, true);
    return redirect(paths.access);
  }

  async function takePasskey(ctx: RequestContext, member: Member): Promise<Reply> {
    const failed = () => show(ctx, member, [{ message: words(ctx, refusals.passkeyFailed) }]);
    const form = readForm(NewPasskey, ctx.form);
    if (!form.ok) return form.faults.some(({ field }) => field === 'name') ? show(ctx, member, [{ field: 'name', message: textsOf(ctx).faults.deviceMissing }]) : failed();
    const answer = readPasskeyAnswer(form.value.response);
    const question = cookies.question.read(ctx, member.staffId);
    if (answer === undefined || question === undefined) return failed();
    const added = await ctx.unit((unit) => addOwnPasskey(unit, party, { question, answer, name: form.value.name }));
    return added.ok ? redirect(`${paths.access}?gespeichert=1`) : failed();
  }

  return [
    route({ method: 'GET', path: paths.access, permission: every, audit: 'none: one’s own name, roles and factors', handler: own((ctx, member) => show(ctx, member)) }),
    route({
      method: 'GET', path: paths.confirm, permission: every, audit: 'none: an empty form',
      handler: own((ctx, member) => ctx.page(<ConfirmPage locale={ctx.locale} nav={needs.nav(ctx.locale, member.roles)} faults={[]} />)),
    }),
    route({ method: 'POST', path: paths.confirm, permission: every, audit: 'none: changes nothing by itself', rateLimit: 20, handler: own(takePassword) }),
    route({ method: 'POST', path: paths.addPasskey, permission: every, audit: 'staff.addPasskey', rateLimit: 20, handler: guarded(takePasskey) }),
    route({
      method: 'POST', path: paths.removePasskey, permission: every, audit: 'staff.removePasskey',
      handler: guarded(async (ctx) => {
        const id = z.uuid().safeParse(ctx.form['id']);
        if (!id.success) return refused(refusals.passkeyNotFound);
        const removed = await ctx.unit((unit) => removeOwnPasskey(unit, id.data));
        return removed.ok ? redirect(`${paths.access}?gespeichert=1`) : refused(removed.refusal);
      }),
    }),
    route({
      method: 'POST', path: paths.recovery, permission: every, audit: 'staff.issueRecoveryCodes',
      handler: guarded(async (ctx, member) => {
        const codes = await ctx.unit((unit) => issueOwnRecoveryCodes(unit, needs.secret));
        return ctx.page(<RecoveryCodesPage locale={ctx.locale} nav={needs.nav(ctx.locale, member.roles)} codes={codes} />);
      }),
    }),
  ];
}
