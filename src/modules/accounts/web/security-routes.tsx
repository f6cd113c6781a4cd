import * as z from 'zod';

import { newPasskeyQuestion, offerPasskey, readPasskeyAnswer, type PasskeyHolder } from '#platform/auth';
import { person, readForm, redirect, refused, route, type Reply, type RequestContext, type Route } from '#platform/http';

import type { Account } from '../domain/account.ts';
import { passkeyFailed, wrongCode } from '../domain/refusals.ts';
import { textsIn } from '../texts/texts-in.ts';
import { addPasskey } from '../usecases/add-passkey.ts';
import { issueRecoveryCodes } from '../usecases/issue-recovery-codes.ts';
import { newTotpSetUp } from '../usecases/new-totp-set-up.ts';
import { removePasskey } from '../usecases/remove-passkey.ts';
import { setEmailFactor, setTotp } from '../usecases/set-second-factor.ts';
import { viewSecurity } from '../usecases/view-security.ts';
import type { Edge } from './edge.ts';
import { faultErrors, refusalErrors, type FormError } from './form-errors.ts';
import { askAgain, ownerOf } from './own-account.ts';
import { paths } from './paths.ts';
import { RecoveryCodesPage, SecurityPage, TotpPage } from './security.page.tsx';
import { claimsOf } from './sign-in-steps.ts';

const PasskeyForm = z.object({
  response: z.string().min(2, 'invalid').max(50_000, 'invalid'),
  name: z.string({ error: 'required' }).trim().min(1, 'required').max(60, 'tooLong'),
});
const RemoveForm = z.object({ id: z.uuid() });
const TotpForm = z.object({ sealed: z.string().max(500), code: z.string({ error: 'code' }).trim().min(1, 'code').max(20, 'code') });

/** How the holder gets in. Everything here asks for the password again first. */
export function securityRoutes(edge: Edge): Route[] {
  const { keys, cookies } = edge;

  async function show(ctx: RequestContext, errors: readonly FormError[], status = 200): Promise<Reply> {
    const account = await ownerOf(ctx);
    const { passkeys, recoveryCodes } = await ctx.unit(viewSecurity);
    const question = newPasskeyQuestion();
    cookies.question.write(ctx, { question });
    const passkeyOptions = await offerPasskey(edge.party, question, holderOf(account), passkeys);
    const sessions = await edge.sessions.list(account.accountId, ctx.now);
    const notice = ctx.query['gespeichert'] === '1' ? 'saved' : ctx.query['sitzungen'] === '1' ? 'sessionsDone' : ctx.query['sitzung'] === '1' ? 'sessionDone' : undefined;
    const props = { locale: ctx.locale, account, passkeys, recoveryCodes, sessions, ownSession: ctx.sessionId, passkeyOptions, notice, errors } as const;
    return ctx.page(<SecurityPage texts={textsIn(ctx.locale)} {...props} />, status);
  }

  async function showTotp(ctx: RequestContext, secret: string | undefined, errors: readonly FormError[], status = 200): Promise<Reply> {
    const account = await ownerOf(ctx);
    const setUp = await newTotpSetUp(account.email ?? '', secret);
    const sealed = keys.seal(`totpSetUp.${account.accountId}`, setUp.secret);
    return ctx.page(<TotpPage texts={textsIn(ctx.locale)} {...setUp} sealed={sealed} errors={errors} />, status);
  }

  async function takePasskey(ctx: RequestContext): Promise<Reply> {
    const texts = textsIn(ctx.locale);
    const account = await ownerOf(ctx);
    const asked = cookies.question.read(ctx);
    const form = readForm(PasskeyForm, ctx.form);
    if (!form.ok) return show(ctx, faultErrors(texts, form.faults), 400);
    const answer = readPasskeyAnswer(form.value.response);
    if (answer === undefined || asked === undefined) return show(ctx, refusalErrors(texts, passkeyFailed), passkeyFailed.status);
    const added = await ctx.unit((unit) => addPasskey(unit, keys, edge.party, { accountId: account.accountId, question: asked.question, answer, name: form.value.name }));
    return added.ok ? redirect(`${paths.security}?gespeichert=1`) : show(ctx, refusalErrors(texts, added.refusal), added.refusal.status);
  }

  async function takeTotp(ctx: RequestContext): Promise<Reply> {
    const texts = textsIn(ctx.locale);
    const account = await ownerOf(ctx);
    const form = readForm(TotpForm, ctx.form);
    const sealed = form.ok ? form.value.sealed : (form.raw['sealed'] ?? '');
    const secret = keys.open(`totpSetUp.${account.accountId}`, sealed);
    if (secret === undefined) return redirect(paths.totp);
    if (!form.ok) return showTotp(ctx, secret, faultErrors(texts, form.faults), 400);
    const set = await ctx.unit((unit) => setTotp(unit, keys, { secret, code: form.value.code }));
    return set ? redirect(`${paths.security}?gespeichert=1`) : showTotp(ctx, secret, refusalErrors(texts, wrongCode, 'code'), wrongCode.status);
  }

  /** A handler that runs only after the password was shown again. */
  const guarded = (work: (ctx: RequestContext) => Promise<Reply>, back: string = paths.security) => (ctx: RequestContext) => askAgain(edge, ctx, back) ?? work(ctx);

  return [
    route({ method: 'GET', path: paths.security, permission: person(), audit: 'none: the holder looks at the own account', handler: guarded((ctx) => show(ctx, [])) }),
    route({ method: 'POST', path: paths.addPasskey, permission: person(), audit: 'accounts.addPasskey', rateLimit: 20, handler: guarded(takePasskey) }),
    route({
      method: 'POST', path: paths.removePasskey, permission: person(), audit: 'accounts.removePasskey',
      handler: guarded(async (ctx) => {
        const form = readForm(RemoveForm, ctx.form);
        const account = await ownerOf(ctx);
        const removed = await ctx.unit((unit) => removePasskey(unit, keys, { accountId: account.accountId, id: form.ok ? form.value.id : account.accountId }));
        return removed.ok ? redirect(`${paths.security}?gespeichert=1`) : refused(removed.refusal);
      }),
    }),
    route({ method: 'GET', path: paths.totp, permission: person(), audit: 'none: an empty form', handler: guarded((ctx) => showTotp(ctx, undefined, []), paths.totp) }),
    route({ method: 'POST', path: paths.totp, permission: person(), audit: 'accounts.changeSecondFactor', rateLimit: 20, handler: guarded(takeTotp, paths.totp) }),
    route({
      method: 'POST', path: paths.emailFactor, permission: person(), audit: 'accounts.changeSecondFactor',
      handler: guarded(async (ctx) => {
        await ctx.unit(setEmailFactor);
        return redirect(`${paths.security}?gespeichert=1`);
      }),
    }),
    route({
      method: 'POST', path: paths.recovery, permission: person(), audit: 'accounts.issueRecoveryCodes',
      handler: guarded(async (ctx) => {
        const account = await ownerOf(ctx);
        const codes = await ctx.unit((unit) => issueRecoveryCodes(unit, keys, account.accountId));
        return ctx.page(<RecoveryCodesPage texts={textsIn(ctx.locale)} codes={codes} />);
      }),
    }),
    route({
      method: 'POST', path: paths.endSession, permission: person(), audit: 'accounts.endSessions',
      handler: guarded(async (ctx) => {
        const form = readForm(RemoveForm, ctx.form);
        const account = await ownerOf(ctx);
        if (form.ok && form.value.id !== ctx.sessionId && (await edge.sessions.closeOne(account.accountId, form.value.id))) await noteEndedSessions(ctx, account);
        return redirect(`${paths.security}?sitzung=1`);
      }),
    }),
    route({
      method: 'POST', path: paths.sessions, permission: person(), audit: 'accounts.endSessions',
      handler: guarded(async (ctx) => {
        const account = await ownerOf(ctx);
        await noteEndedSessions(ctx, account);
        await edge.sessions.closeAllOf(account.accountId);
        await ctx.signIn(claimsOf(account));
        return redirect(`${paths.security}?sitzungen=1`);
      }),
    }),
  ];
}

async function noteEndedSessions(ctx: RequestContext, account: Account): Promise<void> {
  await ctx.unit((unit) => {
    unit.audit({ action: 'accounts.endSessions', subject: `account:${account.accountId}` });
    return Promise.resolve();
  });
}

function holderOf({ accountId, email }: Account): PasskeyHolder {
  return { id: Buffer.from(accountId.replaceAll('-', ''), 'hex'), name: email ?? accountId };
}
