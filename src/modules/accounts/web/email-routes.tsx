import * as z from 'zod';

import { person, readForm, redirect, refused, route, type Reply, type RequestContext, type Route } from '#platform/http';

import { flowExpired, wrongCode } from '../domain/refusals.ts';
import { textsIn } from '../texts/texts-in.ts';
import { beginAttempt } from '../usecases/begin-attempt.ts';
import { confirmEmailChange, requestEmailChange } from '../usecases/change-email.ts';
import { addressOf, type Edge } from './edge.ts';
import { EmailCodePage, EmailPage } from './email.page.tsx';
import { faultErrors, refusalErrors, type FormError } from './form-errors.ts';
import { askAgain, ownerOf } from './own-account.ts';
import { paths } from './paths.ts';
import { claimsOf } from './sign-in-steps.ts';

const EmailForm = z.object({ email: z.string({ error: 'required' }).trim().min(1, 'required').max(200, 'email').pipe(z.email('email')) });
const CodeForm = z.object({ code: z.string({ error: 'code' }).trim().min(1, 'code').max(20, 'code') });

/** Another e-mail address: password again, a code to the new address, a word to the old one. */
export function emailRoutes(edge: Edge): Route[] {
  const { keys, cookies } = edge;

  function show(ctx: RequestContext, typed: string, errors: readonly FormError[], status = 200): Reply {
    return ctx.page(<EmailPage texts={textsIn(ctx.locale)} email={typed} errors={errors} />, status);
  }
  function showCode(ctx: RequestContext, errors: readonly FormError[], status = 200): Reply {
    return ctx.page(<EmailCodePage texts={textsIn(ctx.locale)} errors={errors} />, status);
  }

  async function takeEmail(ctx: RequestContext): Promise<Reply> {
    const texts = textsIn(ctx.locale);
    const { accountId } = await ownerOf(ctx);
    const form = readForm(EmailForm, ctx.form);
    if (!form.ok) return show(ctx, form.raw['email'] ?? '', faultErrors(texts, form.faults), 400);
    const { email } = form.value;
    const attempt = await ctx.unitAs({ kind: 'nobody' }, (unit) => beginAttempt(unit, keys, { account: `email:${accountId}`, address: addressOf(ctx) }));
    if (!attempt.ok) return show(ctx, email, refusalErrors(texts, attempt.refusal), attempt.refusal.status);
    const challengeId = await ctx.unit((unit) => requestEmailChange(unit, keys, { accountId, email }));
    cookies.emailChange.write(ctx, { accountId, challengeId });
    return redirect(paths.emailCode);
  }

  async function takeCode(ctx: RequestContext): Promise<Reply> {
    const texts = textsIn(ctx.locale);
    const { accountId } = await ownerOf(ctx);
    const asked = cookies.emailChange.read(ctx);
    if (asked?.accountId !== accountId) return refused(flowExpired);
    const form = readForm(CodeForm, ctx.form);
    if (!form.ok) return showCode(ctx, faultErrors(texts, form.faults), 400);
    const changed = await ctx.unit((unit) => confirmEmailChange(unit, keys, { accountId, challengeId: asked.challengeId, code: form.value.code }));
    if (!changed) return showCode(ctx, refusalErrors(texts, wrongCode, 'code'), wrongCode.status);
    cookies.emailChange.clear(ctx);
    await edge.sessions.closeAllOf(accountId);
    await ctx.signIn(claimsOf(await ownerOf(ctx)));
    return redirect(`${paths.security}?gespeichert=1`);
  }

  const guarded = (work: (ctx: RequestContext) => Promise<Reply> | Reply, back: string) => (ctx: RequestContext) => askAgain(edge, ctx, back) ?? work(ctx);
  return [
    route({ method: 'GET', path: paths.email, permission: person(), audit: 'none: an empty form', handler: guarded((ctx) => show(ctx, '', []), paths.email) }),
    route({ method: 'POST', path: paths.email, permission: person(), audit: 'accounts.requestEmailChange', rateLimit: 10, handler: guarded(takeEmail, paths.email) }),
    route({ method: 'GET', path: paths.emailCode, permission: person(), audit: 'none: asks for the code', handler: (ctx) => showCode(ctx, []) }),
    route({ method: 'POST', path: paths.emailCode, permission: person(), audit: 'accounts.changeEmail', rateLimit: 20, handler: guarded(takeCode, paths.email) }),
  ];
}
