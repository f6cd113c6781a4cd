import * as z from 'zod';

import { newUuid } from '#kernel/ids';
import { anyone, readForm, redirect, refused, route, type Reply, type RequestContext, type Route } from '#platform/http';
import { hashPassword } from '#platform/auth';

import { normalEmail } from '../domain/normal-email.ts';
import { passwordFault } from '../domain/password-fault.ts';
import { flowExpired, wrongCode } from '../domain/refusals.ts';
import { textsIn } from '../texts/texts-in.ts';
import { asPerson } from '../usecases/as-person.ts';
import { beginAttempt, endAttempts } from '../usecases/begin-attempt.ts';
import { confirmRegistration } from '../usecases/confirm-registration.ts';
import { findByEmail } from '../usecases/find-login.ts';
import { registerAccount, remindOfAccount } from '../usecases/register-account.ts';
import { CodePage } from './code.page.tsx';
import { addressOf, type Edge } from './edge.ts';
import { faultErrors, refusalErrors, type FormError } from './form-errors.ts';
import { paths } from './paths.ts';
import { RegisterPage } from './register.page.tsx';
import { beginFlow, findOwnFlow, finishFlow } from './sign-in-steps.ts';

const Uid = z.object({ uid: z.string().regex(/^[\w-]{10,60}$/) });
/** A new password chosen together with an address. */
const RegisterForm = z
  .object({
    email: z.string({ error: 'required' }).trim().max(200, 'email').pipe(z.email('email')),
    password: z.string({ error: 'required' }).min(1, 'required'),
    privacy: z.literal('yes', { error: 'privacy' }),
  })
  .superRefine(({ email, password }, context) => {
    const fault = passwordFault(password, email);
    if (fault !== undefined) context.addIssue({ code: 'custom', path: ['password'], message: fault });
  });
const CodeForm = z.object({ code: z.string({ error: 'code' }).trim().min(1, 'code').max(20, 'code') });

type Context = RequestContext<{ params: { uid: string } }>;

/** Opening a Servicekonto: the code that confirms the address is the first second factor too. */
export function registerRoutes(edge: Edge): Route[] {
  const { keys, cookies } = edge;

  function show(ctx: Context, raw: Readonly<Record<string, string>>, errors: readonly FormError[], status = 200): Reply {
    return ctx.page(<RegisterPage texts={textsIn(ctx.locale)} uid={ctx.input.params.uid} email={raw['email'] ?? ''} privacy={raw['privacy'] === 'yes'} errors={errors} />, status);
  }

  function showCode(ctx: Context, errors: readonly FormError[], status = 200): Reply {
    return ctx.page(<CodePage texts={textsIn(ctx.locale)} kind="confirm" action={paths.registerCode(ctx.input.params.uid)} sent={false} errors={errors} />, status);
  }

  function stageOf(ctx: Context) {
    const stage = cookies.stage.read(ctx);
    return stage?.factor === 'confirm' && stage.uid === ctx.input.params.uid ? stage : undefined;
  }

  async function take(ctx: Context): Promise<Reply> {
    const { uid } = ctx.input.params;
    const texts = textsIn(ctx.locale);
    if ((await findOwnFlow(edge, ctx, uid)) === undefined) return refused(flowExpired);
    const form = readForm(RegisterForm, ctx.form);
    if (!form.ok) return show(ctx, form.raw, faultErrors(texts, form.faults), 400);
    const email = normalEmail(form.value.email);
    const attempt = await ctx.unitAs({ kind: 'nobody' }, (unit) => beginAttempt(unit, keys, { account: `register:${email}`, address: addressOf(ctx) }));
    if (!attempt.ok) return show(ctx, { email: form.value.email }, refusalErrors(texts, attempt.refusal), attempt.refusal.status);
    // An address that has an account gets the same page and the same work; only its holder's mail tells the difference.
    const passwordHash = await hashPassword(form.value.password);
    const known = await ctx.unitAs({ kind: 'nobody' }, (unit) => findByEmail(unit, keys, email));
    const accountId = newUuid(ctx.now.getTime());
    const challengeId =
      known === undefined
        ? await ctx.unitAs(asPerson(accountId), (unit) => registerAccount(unit, { accountId, email, passwordHash, locale: ctx.locale }))
        : await ctx.unitAs(asPerson(known), (unit) => remindOfAccount(unit, known));
    cookies.stage.write(ctx, { uid, accountId, challengeId, factor: 'confirm' });
    return redirect(paths.registerCode(uid));
  }

  async function takeCode(ctx: Context): Promise<Reply> {
    const texts = textsIn(ctx.locale);
    const stage = stageOf(ctx);
    if (stage === undefined || (await findOwnFlow(edge, ctx, stage.uid)) === undefined) return refused(flowExpired);
    const form = readForm(CodeForm, ctx.form);
    if (!form.ok) return showCode(ctx, faultErrors(texts, form.faults), 400);
    const attempt = await ctx.unitAs({ kind: 'nobody' }, (unit) => beginAttempt(unit, keys, { account: stage.accountId, address: addressOf(ctx) }));
    if (!attempt.ok) return showCode(ctx, refusalErrors(texts, attempt.refusal), attempt.refusal.status);
    const confirmed = await ctx.unitAs(asPerson(stage.accountId), (unit) => confirmRegistration(unit, keys, { ...stage, code: form.value.code }));
    if (!confirmed) return showCode(ctx, refusalErrors(texts, wrongCode, 'code'), wrongCode.status);
    await ctx.unitAs({ kind: 'nobody' }, (unit) => endAttempts(unit, keys, { account: 'register', address: addressOf(ctx) }));
    return finishFlow(edge, ctx, stage.uid, stage.accountId, 'registration');
  }

  return [
    route({ method: 'GET', path: paths.startRegistration, permission: anyone, audit: 'none: nobody is signed in yet', handler: (ctx) => beginFlow(edge, ctx, 'register') }),
    route({
      method: 'GET', path: '/konto/registrieren/:uid', permission: anyone, audit: 'none: an empty form', params: Uid,
      handler: async (ctx) => ((await findOwnFlow(edge, ctx, ctx.input.params.uid)) === undefined ? refused(flowExpired) : show(ctx, {}, [])),
    }),
    route({ method: 'POST', path: '/konto/registrieren/:uid', permission: anyone, audit: 'accounts.register', params: Uid, rateLimit: 20, handler: take }),
    route({
      method: 'GET', path: '/konto/registrieren/:uid/code', permission: anyone, audit: 'none: asks for the code', params: Uid,
      handler: (ctx) => (stageOf(ctx) === undefined ? refused(flowExpired) : showCode(ctx, [])),
    }),
    route({ method: 'POST', path: '/konto/registrieren/:uid/code', permission: anyone, audit: 'accounts.confirm', params: Uid, rateLimit: 40, handler: takeCode }),
  ];
}
