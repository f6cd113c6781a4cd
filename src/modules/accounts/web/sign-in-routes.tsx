import * as z from 'zod';

import { newUuid } from '#kernel/ids';
import { anyone, readForm, redirect, refused, route, type Reply, type RequestContext, type Route } from '#platform/http';
import { askForPasskey, newPasskeyQuestion, passwordMatches, readPasskeyAnswer } from '#platform/auth';

import { acrOf } from '../domain/acr-of.ts';
import { flowExpired, passkeyFailed, wrongCode, wrongCredentials } from '../domain/refusals.ts';
import { normalEmail } from '../domain/normal-email.ts';
import { textsIn } from '../texts/texts-in.ts';
import { asPerson } from '../usecases/as-person.ts';
import { beginAttempt, endAttempts } from '../usecases/begin-attempt.ts';
import { checkPasskey } from '../usecases/check-passkey.ts';
import { checkSecondFactor } from '../usecases/check-second-factor.ts';
import { findByEmail, findByPasskey } from '../usecases/find-login.ts';
import { getAccount } from '../usecases/get-account.ts';
import { startSecondFactor } from '../usecases/start-second-factor.ts';
import { CodePage } from './code.page.tsx';
import { addressOf, type Edge } from './edge.ts';
import { faultErrors, refusalErrors, type FormError } from './form-errors.ts';
import { paths } from './paths.ts';
import { beginFlow, claimsOf, findOwnFlow, finishFlow } from './sign-in-steps.ts';
import { SignInPage } from './sign-in.page.tsx';

const Uid = z.object({ uid: z.string().regex(/^[\w-]{10,60}$/) });
const SignInForm = z.object({
  email: z.string({ error: 'required' }).trim().min(1, 'required').max(200, 'email'),
  password: z.string({ error: 'required' }).min(1, 'required').max(1_000, 'passwordLong'),
});
const CodeForm = z.object({ code: z.string({ error: 'code' }).trim().min(1, 'code').max(40, 'code') });
const PasskeyForm = z.object({ response: z.string().min(2).max(20_000) });

type Context = RequestContext<{ params: { uid: string } }>;

/** The way in: begin, passkey or password, second factor, and back from the provider. */
export function signInRoutes(edge: Edge): Route[] {
  const { keys, cookies } = edge;

  async function showSignIn(ctx: RequestContext, uid: string, email: string, errors: readonly FormError[], status = 200): Promise<Reply> {
    const question = newPasskeyQuestion();
    cookies.question.write(ctx, { question });
    const passkeyOptions = await askForPasskey(edge.party, question);
    return ctx.page(<SignInPage texts={textsIn(ctx.locale)} uid={uid} email={email} errors={errors} passkeyOptions={passkeyOptions} />, status);
  }

  function showCode(ctx: RequestContext, uid: string, factor: 'email' | 'totp', errors: readonly FormError[], status = 200): Reply {
    const again = factor === 'email' ? { againAction: paths.codeAgain(uid) } : {};
    return ctx.page(<CodePage texts={textsIn(ctx.locale)} kind={factor} action={paths.code(uid)} {...again} sent={ctx.query['neu'] === '1'} errors={errors} />, status);
  }

  function stageOf(ctx: Context) {
    const stage = cookies.stage.read(ctx);
    return stage !== undefined && stage.uid === ctx.input.params.uid && stage.factor !== 'confirm' ? { ...stage, factor: stage.factor } : undefined;
  }

  async function takePassword(ctx: Context): Promise<Reply> {
    const { uid } = ctx.input.params;
    const texts = textsIn(ctx.locale);
    if ((await findOwnFlow(edge, ctx, uid)) === undefined) return refused(flowExpired);
    const form = readForm(SignInForm, ctx.form);
    if (!form.ok) return showSignIn(ctx, uid, form.raw['email'] ?? '', faultErrors(texts, form.faults), 400);
    const email = normalEmail(form.value.email);
    const attempt = await ctx.unitAs({ kind: 'nobody' }, (unit) => beginAttempt(unit, keys, { account: email, address: addressOf(ctx) }));
    if (!attempt.ok) return showSignIn(ctx, uid, form.value.email, refusalErrors(texts, attempt.refusal), attempt.refusal.status);
    const known = await ctx.unitAs({ kind: 'nobody' }, (unit) => findByEmail(unit, keys, email));
    // The same queries and the same hashing run for an unknown address, so that the time tells nothing.
    const account = await ctx.unitAs(asPerson(known ?? newUuid(ctx.now.getTime())), getAccount);
    const right = await passwordMatches(form.value.password, account.ok ? (account.value.passwordHash ?? undefined) : undefined);
    const started = right && known !== undefined ? await ctx.unitAs(asPerson(known), startSecondFactor) : undefined;
    if (known === undefined || started === undefined) return showSignIn(ctx, uid, form.value.email, refusalErrors(texts, wrongCredentials, 'email'), wrongCredentials.status);
    cookies.stage.write(ctx, { uid, accountId: known, ...started });
    return redirect(paths.code(uid));
  }

  async function takeCode(ctx: Context): Promise<Reply> {
    const { uid } = ctx.input.params;
    const texts = textsIn(ctx.locale);
    const stage = stageOf(ctx);
    if (stage === undefined || (await findOwnFlow(edge, ctx, uid)) === undefined) return refused(flowExpired);
    const form = readForm(CodeForm, ctx.form);
    if (!form.ok) return showCode(ctx, uid, stage.factor, faultErrors(texts, form.faults), 400);
    const attempt = await ctx.unitAs({ kind: 'nobody' }, (unit) => beginAttempt(unit, keys, { account: stage.accountId, address: addressOf(ctx) }));
    if (!attempt.ok) return showCode(ctx, uid, stage.factor, refusalErrors(texts, attempt.refusal), attempt.refusal.status);
    const right = await ctx.unitAs(asPerson(stage.accountId), (unit) => checkSecondFactor(unit, keys, { challengeId: stage.challengeId, code: form.value.code }));
    if (!right) return showCode(ctx, uid, stage.factor, refusalErrors(texts, wrongCode, 'code'), wrongCode.status);
    const account = await ctx.unitAs(asPerson(stage.accountId), getAccount);
    if (account.ok && account.value.email !== null) {
      const { email } = account.value;
      await ctx.unitAs({ kind: 'nobody' }, (unit) => endAttempts(unit, keys, { account: normalEmail(email), address: addressOf(ctx) }));
    }
    return finishFlow(edge, ctx, uid, stage.accountId, 'password');
  }

  async function takePasskey(ctx: Context): Promise<Reply> {
    const { uid } = ctx.input.params;
    const texts = textsIn(ctx.locale);
    const fail = () => showSignIn(ctx, uid, '', refusalErrors(texts, passkeyFailed), passkeyFailed.status);
    const asked = cookies.question.read(ctx);
    if ((await findOwnFlow(edge, ctx, uid)) === undefined) return refused(flowExpired);
    const form = readForm(PasskeyForm, ctx.form);
    const answer = form.ok ? readPasskeyAnswer(form.value.response) : undefined;
    if (answer === undefined || asked === undefined) return fail();
    const accountId = await ctx.unitAs({ kind: 'nobody' }, (unit) => findByPasskey(unit, keys, answer.id));
    const attempt = await ctx.unitAs({ kind: 'nobody' }, (unit) => beginAttempt(unit, keys, { account: accountId ?? `passkey:${answer.id}`, address: addressOf(ctx) }));
    if (!attempt.ok) return showSignIn(ctx, uid, '', refusalErrors(texts, attempt.refusal), attempt.refusal.status);
    if (accountId === undefined) return fail();
    const checked = await ctx.unitAs(asPerson(accountId), (unit) => checkPasskey(unit, keys, edge.party, { question: asked.question, answer }));
    if (!checked.ok) return fail();
    return finishFlow(edge, ctx, uid, accountId, 'passkey');
  }

  async function comeBack(ctx: RequestContext): Promise<Reply> {
    const flow = cookies.flow.read(ctx);
    cookies.flow.clear(ctx);
    const vouched = flow === undefined ? undefined : await edge.portal.finish(ctx.path.split('?')[1] ?? '', flow);
    const account = vouched === undefined ? undefined : await ctx.unitAs(asPerson(vouched.accountId), getAccount);
    // The session never says more than the ID token did.
    if (flow === undefined || !account?.ok || account.value.kind !== 'full' || acrOf(account.value.trustLevel) !== vouched?.acr) return refused(flowExpired);
    await ctx.signIn(claimsOf(account.value));
    cookies.confirmed.write(ctx, { accountId: account.value.accountId });
    return redirect(flow.to);
  }

  return [
    route({ method: 'GET', path: '/anmelden', permission: anyone, audit: 'none: leads on', handler: () => redirect(paths.signIn) }),
    route({ method: 'GET', path: paths.signIn, permission: anyone, audit: 'none: nobody is signed in yet', handler: (ctx) => beginFlow(edge, ctx, 'signIn') }),
    route({
      method: 'GET', path: '/konto/anmelden/:uid', permission: anyone, audit: 'none: nobody is signed in yet', params: Uid,
      async handler(ctx) {
        const flow = await findOwnFlow(edge, ctx, ctx.input.params.uid);
        if (flow === undefined) return refused(flowExpired);
        if (flow.screen === 'register' && ctx.query['konto'] !== '1') {
          const begun = cookies.flow.read(ctx);
          // Asked for once; afterwards „I already have an account“ leads to the sign-in.
          if (begun !== undefined) cookies.flow.write(ctx, { ...begun, screen: 'signIn' });
          return redirect(paths.register(ctx.input.params.uid));
        }
        return showSignIn(ctx, ctx.input.params.uid, '', []);
      },
    }),
    route({ method: 'POST', path: '/konto/anmelden/:uid', permission: anyone, audit: 'accounts.signIn', params: Uid, rateLimit: 40, handler: takePassword }),
    route({
      method: 'GET', path: '/konto/anmelden/:uid/code', permission: anyone, audit: 'none: asks for the code', params: Uid,
      handler(ctx) {
        const stage = stageOf(ctx);
        return stage === undefined ? refused(flowExpired) : showCode(ctx, stage.uid, stage.factor, []);
      },
    }),
    route({ method: 'POST', path: '/konto/anmelden/:uid/code', permission: anyone, audit: 'accounts.signIn', params: Uid, rateLimit: 40, handler: takeCode }),
    route({
      method: 'POST', path: '/konto/anmelden/:uid/code/neu', permission: anyone, audit: 'none: sends a code to the holder', params: Uid, rateLimit: 6,
      async handler(ctx) {
        const stage = stageOf(ctx);
        if (stage === undefined || stage.factor !== 'email') return refused(flowExpired);
        const attempt = await ctx.unitAs({ kind: 'nobody' }, (unit) => beginAttempt(unit, keys, { account: stage.accountId, address: addressOf(ctx) }));
        if (!attempt.ok) return showCode(ctx, stage.uid, stage.factor, refusalErrors(textsIn(ctx.locale), attempt.refusal), attempt.refusal.status);
        const started = await ctx.unitAs(asPerson(stage.accountId), startSecondFactor);
        if (started === undefined) return refused(flowExpired);
        cookies.stage.write(ctx, { ...stage, ...started });
        return redirect(`${paths.code(stage.uid)}?neu=1`);
      },
    }),
    route({ method: 'POST', path: '/konto/anmelden/:uid/passkey', permission: anyone, audit: 'accounts.signIn', params: Uid, rateLimit: 40, handler: takePasskey }),
    route({ method: 'GET', path: paths.callback, permission: anyone, audit: 'accounts.signIn', rateLimit: 60, handler: comeBack }),
  ];
}
