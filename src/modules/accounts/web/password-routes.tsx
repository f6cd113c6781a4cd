import * as z from 'zod';

import { hashPassword } from '#platform/auth';
import { anyone, person, readForm, redirect, refused, route, type Reply, type RequestContext, type Route } from '#platform/http';

import { localTarget } from '../domain/local-target.ts';
import { normalEmail } from '../domain/normal-email.ts';
import { passwordFault } from '../domain/password-fault.ts';
import { linkExpired } from '../domain/refusals.ts';
import { textsIn } from '../texts/texts-in.ts';
import { asPerson } from '../usecases/as-person.ts';
import { beginAttempt } from '../usecases/begin-attempt.ts';
import { changePassword } from '../usecases/change-password.ts';
import { requestReset } from '../usecases/request-reset.ts';
import { resetPassword } from '../usecases/reset-password.ts';
import { readTicket } from '../usecases/ticket.ts';
import { addressOf, type Edge } from './edge.ts';
import { faultErrors, refusalErrors, type FormError } from './form-errors.ts';
import { ConfirmPage, ForgotPage, NewPasswordPage, NoticePage } from './password.page.tsx';
import { paths } from './paths.ts';
import { ownerOf, passwordHolds } from './own-account.ts';
import { claimsOf } from './sign-in-steps.ts';

const EmailForm = z.object({ email: z.string({ error: 'required' }).trim().max(200, 'email').pipe(z.email('email')) });
const NewPassword = z.object({ schein: z.string().max(300).default(''), password: z.string({ error: 'required' }).min(1, 'required') });
const ChangePassword = z.object({ current: z.string({ error: 'required' }).min(1, 'required').max(1_000), password: z.string({ error: 'required' }).min(1, 'required') });
const Confirm = z.object({ weiter: z.string().default(''), password: z.string({ error: 'required' }).min(1, 'required').max(1_000) });

/** Passwords: forgotten, new by link, changed, shown again; and signing out. */
export function passwordRoutes(edge: Edge): Route[] {
  const { keys } = edge;

  async function takeEmail(ctx: RequestContext): Promise<Reply> {
    const texts = textsIn(ctx.locale);
    const form = readForm(EmailForm, ctx.form);
    const show = (errors: readonly FormError[], email: string, status: number) => ctx.page(<ForgotPage texts={texts} errors={errors} email={email} />, status);
    if (!form.ok) return show(faultErrors(texts, form.faults), form.raw['email'] ?? '', 400);
    const email = normalEmail(form.value.email);
    const asked = await ctx.unitAs({ kind: 'nobody' }, async (unit) => {
      const attempt = await beginAttempt(unit, keys, { account: `reset:${email}`, address: addressOf(ctx) });
      if (attempt.ok) requestReset(unit, keys, email);
      return attempt;
    });
    return asked.ok ? redirect(paths.forgotSent) : show(refusalErrors(texts, asked.refusal), form.value.email, asked.refusal.status);
  }

  async function takeNewPassword(ctx: RequestContext): Promise<Reply> {
    const texts = textsIn(ctx.locale);
    const form = readForm(NewPassword, ctx.form);
    const ticket = form.ok ? form.value.schein : (form.raw['schein'] ?? '');
    const [accountId, challengeId] = readTicket(keys, 'reset', ticket, 2) ?? [];
    if (accountId === undefined || challengeId === undefined) return refused(linkExpired);
    const show = (errors: readonly FormError[]) => ctx.page(<NewPasswordPage texts={texts} errors={errors} ticket={ticket} />, 400);
    if (!form.ok) return show(faultErrors(texts, form.faults));
    const fault = passwordFault(form.value.password, '');
    if (fault !== undefined) return show(faultErrors(texts, [{ field: 'password', message: fault }]));
    const passwordHash = await hashPassword(form.value.password);
    const reset = await ctx.unitAs(asPerson(accountId), (unit) => resetPassword(unit, { challengeId, passwordHash }));
    if (!reset.ok) return refused(reset.refusal);
    await edge.sessions.closeAllOf(accountId);
    return ctx.page(<NoticePage title={texts.forgot.doneTitle} text={texts.forgot.doneText} action={{ href: paths.signIn, label: texts.signIn.button }} />);
  }

  async function takeChange(ctx: RequestContext): Promise<Reply> {
    const texts = textsIn(ctx.locale);
    const account = await ownerOf(ctx);
    const form = readForm(ChangePassword, ctx.form);
    const show = (errors: readonly FormError[], status = 400) => ctx.page(<NewPasswordPage texts={texts} errors={errors} ticket={undefined} />, status);
    if (!form.ok) return show(faultErrors(texts, form.faults));
    const fault = passwordFault(form.value.password, account.email ?? '');
    if (fault !== undefined) return show(faultErrors(texts, [{ field: 'password', message: fault }]));
    const holds = await passwordHolds(edge, ctx, account, form.value.current);
    if (!holds.ok) return show(refusalErrors(texts, holds.refusal), holds.refusal.status);
    if (!holds.value) return show(faultErrors(texts, [{ field: 'current', message: 'wrongPassword' }]), 422);
    const passwordHash = await hashPassword(form.value.password);
    await ctx.unit((unit) => changePassword(unit, passwordHash));
    await edge.sessions.closeAllOf(account.accountId);
    await ctx.signIn(claimsOf(account));
    return redirect(`${paths.security}?gespeichert=1`);
  }

  async function takeConfirm(ctx: RequestContext): Promise<Reply> {
    const texts = textsIn(ctx.locale);
    const account = await ownerOf(ctx);
    const form = readForm(Confirm, ctx.form);
    const to = localTarget(form.ok ? form.value.weiter : form.raw['weiter']);
    const show = (errors: readonly FormError[], status: number) => ctx.page(<ConfirmPage texts={texts} errors={errors} to={to} />, status);
    if (!form.ok) return show(faultErrors(texts, form.faults), 400);
    const holds = await passwordHolds(edge, ctx, account, form.value.password);
    if (!holds.ok) return show(refusalErrors(texts, holds.refusal), holds.refusal.status);
    if (!holds.value) return show(faultErrors(texts, [{ field: 'password', message: 'wrongPassword' }]), 422);
    edge.cookies.confirmed.write(ctx, { accountId: account.accountId });
    return redirect(to);
  }

  return [
    route({ method: 'GET', path: paths.forgot, permission: anyone, audit: 'none: an empty form', handler: (ctx) => ctx.page(<ForgotPage texts={textsIn(ctx.locale)} errors={[]} email="" />) }),
    route({ method: 'POST', path: paths.forgot, permission: anyone, audit: 'none: the same for known and unknown addresses', rateLimit: 15, handler: takeEmail }),
    route({
      method: 'GET', path: paths.forgotSent, permission: anyone, audit: 'none: says nothing about anybody',
      handler(ctx) {
        const { forgot, signIn } = textsIn(ctx.locale);
        return ctx.page(<NoticePage title={forgot.sentTitle} text={forgot.sentText} action={{ href: paths.signIn, label: signIn.button }} />);
      },
    }),
    route({
      method: 'GET', path: paths.newPassword, permission: anyone, audit: 'none: an empty form',
      handler(ctx) {
        const ticket = ctx.query['schein'] ?? '';
        if (readTicket(keys, 'reset', ticket, 2) === undefined) return refused(linkExpired);
        return ctx.page(<NewPasswordPage texts={textsIn(ctx.locale)} errors={[]} ticket={ticket} />);
      },
    }),
    route({ method: 'POST', path: paths.newPassword, permission: anyone, audit: 'accounts.changePassword', rateLimit: 15, handler: takeNewPassword }),
    route({ method: 'GET', path: paths.changePassword, permission: person(), audit: 'none: an empty form', handler: (ctx) => ctx.page(<NewPasswordPage texts={textsIn(ctx.locale)} errors={[]} ticket={undefined} />) }),
    route({ method: 'POST', path: paths.changePassword, permission: person(), audit: 'accounts.changePassword', rateLimit: 15, handler: takeChange }),
    route({ method: 'GET', path: paths.confirm, permission: person(), audit: 'none: an empty form', handler: (ctx) => ctx.page(<ConfirmPage texts={textsIn(ctx.locale)} errors={[]} to={localTarget(ctx.query['weiter'])} />) }),
    route({ method: 'POST', path: paths.confirm, permission: person(), audit: 'none: changes nothing by itself', rateLimit: 15, handler: takeConfirm }),
    route({
      method: 'POST', path: paths.signOut, permission: anyone, audit: 'none: ends a session',
      async handler(ctx) {
        await ctx.signOut('person');
        edge.cookies.confirmed.clear(ctx);
        return redirect(paths.signedOut);
      },
    }),
    route({
      method: 'GET', path: paths.signedOut, permission: anyone, audit: 'none: says nothing about anybody',
      handler(ctx) {
        const { signedOut } = textsIn(ctx.locale);
        return ctx.page(<NoticePage title={signedOut.title} text={signedOut.text} action={{ href: paths.signIn, label: signedOut.again }} />);
      },
    }),
  ];
}
