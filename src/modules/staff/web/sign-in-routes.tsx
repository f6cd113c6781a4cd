import * as z from 'zod';

import type { StaffId, TenantId } from '#kernel/ids';
import type { Refusal } from '#kernel/refusal';
import { askForPasskey, newPasskeyQuestion, passkeyPartyOf, readPasskeyAnswer, readToken, seal, signToken, unseal } from '#platform/auth';
import { anyone, readForm, redirect, refused, route, type Reply, type RequestContext, type Route } from '#platform/http';
import { newTotpSecret, totpAddress } from '#standards/totp';
import QRCode from 'qrcode';

import { refusals } from '../domain/refusals.ts';
import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { acceptInvitation, AcceptInvitation, getInvited } from '../usecases/accept-invitation.ts';
import { checkSecondFactor, type SecondFactor } from '../usecases/check-second-factor.ts';
import { listPasskeysAtSignIn } from '../usecases/list-passkeys-at-sign-in.ts';
import { checkPassword, SignIn } from '../usecases/sign-in.ts';
import { InvitationDonePage, InvitationPage } from './invitation.page.tsx';
import type { StaffWebNeeds } from './needs.ts';
import { paths } from './paths.ts';
import { createSignedCookies } from './signed-cookies.ts';
import { CodePage, SignInPage } from './sign-in.page.tsx';

const halfCookie = 'gemeinsam_zweiter_faktor';
const halfSeconds = 300;
const setupPurpose = 'staff.setup';
const Next = z.string().regex(/^\/(en\/)?verwaltung(?![/\\]{2})[\w\-./?=&%]*$/).max(500).catch('/verwaltung');
const Token = z.object({ token: z.string().regex(/^[\w-]{43}$/) });

/** Sign-in in two steps, and the invitation. */
export function signInRoutes(needs: StaffWebNeeds): Route[] {
  const party = passkeyPartyOf(needs.publicUrl);
  const cookies = createSignedCookies(needs.secret);
  const textsOf = (ctx: RequestContext) => (ctx.locale === 'de' ? de : en);
  const words = (ctx: RequestContext, refusal: Refusal) => textsOf(ctx).refusals[refusal.code.slice('staff.'.length) as keyof typeof de.refusals];
  const faultWords = (ctx: RequestContext, key: string) => textsOf(ctx).faults[key as keyof typeof de.faults] ?? key;

  /** The second step: a code for everybody, a passkey for those who have one. */
  async function showCode(ctx: RequestContext, half: Half, faults: { field?: string; message: string }[], status = 200): Promise<Reply> {
    const passkeys = await listPasskeysAtSignIn((actor, work) => ctx.unitAs(actor, work), half);
    const question = newPasskeyQuestion();
    if (passkeys.length > 0) cookies.question.write(ctx, half.staffId, question);
    const passkeyOptions = passkeys.length === 0 ? undefined : await askForPasskey(party, question, passkeys);
    return ctx.page(<CodePage locale={ctx.locale} faults={faults} passkeyOptions={passkeyOptions} />, status);
  }

  async function finish(ctx: RequestContext, half: Half, factor: SecondFactor): Promise<Reply> {
    const result = await checkSecondFactor((actor, work) => ctx.unitAs(actor, work), { secret: needs.secret, party }, half, factor);
    if (!result.ok) return showCode(ctx, half, [{ ...(factor.kind === 'code' ? { field: 'code' } : {}), message: words(ctx, result.refusal) }], result.refusal.status);
    const member = result.value;
    ctx.setCookie(halfCookie, '', { maxAgeSeconds: 0 });
    cookies.confirmed.write(ctx, member.id, true);
    await ctx.signIn({
      realm: 'staff',
      staffId: member.id as StaffId,
      tenantId: member.tenantId as TenantId,
      roles: member.roles,
      label: member.displayName,
      administrationName: needs.competence.findAdministration(member.tenantId)?.name ?? 'Gemeinsam',
    });
    return redirect(half.next.replace(/^\/en(?=\/)/, ''));
  }

  async function showInvitation(ctx: RequestContext, token: string, name: string, totpSecret: string, faults: { field: string; message: string }[]): Promise<Reply> {
    const qrDataUrl = await QRCode.toDataURL(totpAddress(totpSecret, name), { margin: 2, width: 220 });
    return ctx.page(
      <InvitationPage locale={ctx.locale} token={token} name={name} totpSecret={totpSecret} sealedSecret={seal(needs.secret, setupPurpose, totpSecret)} qrDataUrl={qrDataUrl} faults={faults} />,
      faults.length > 0 ? 422 : 200,
    );
  }

  return [
    route({
      method: 'GET',
      path: paths.signIn,
      permission: anyone,
      audit: 'none: an empty form',
      query: z.object({ weiter: Next.default('/verwaltung') }),
      handler: (ctx) => (ctx.actor.kind === 'staff' ? redirect('/verwaltung') : ctx.page(<SignInPage locale={ctx.locale} next={ctx.input.query.weiter} email="" faults={[]} />)),
    }),
    route({
      method: 'POST',
      path: paths.signIn,
      permission: anyone,
      audit: 'staff.signInFailed',
      rateLimit: 30,
      async handler(ctx) {
        const next = Next.parse(ctx.form['weiter']);
        const email = String(ctx.form['email'] ?? '');
        const show = (faults: { field?: string; message: string }[], status: number) => ctx.page(<SignInPage locale={ctx.locale} next={next} email={email} faults={faults} />, status);
        const read = readForm(SignIn, ctx.form);
        if (!read.ok) return show(read.faults.map((fault) => ({ field: fault.field, message: faultWords(ctx, fault.message) })), 422);
        const result = await checkPassword((actor, work) => ctx.unitAs(actor, work), needs.secret, read.value);
        if (!result.ok) return show([{ message: words(ctx, result.refusal) }], result.refusal.status);
        const half = JSON.stringify({ ...result.value, next, until: ctx.now.getTime() + halfSeconds * 1_000 });
        ctx.setCookie(halfCookie, signToken(needs.secret, halfCookie, Buffer.from(half).toString('base64url')), { maxAgeSeconds: halfSeconds, path: '/' });
        return redirect(paths.code);
      },
    }),
    route({
      method: 'GET',
      path: paths.code,
      permission: anyone,
      audit: 'none: an empty form',
      async handler(ctx) {
        const half = readHalf(needs.secret, ctx);
        return half === undefined ? redirect(paths.signIn) : showCode(ctx, half, []);
      },
    }),
    route({
      method: 'POST',
      path: paths.code,
      permission: anyone,
      audit: 'staff.signIn',
      rateLimit: 30,
      async handler(ctx) {
        const half = readHalf(needs.secret, ctx);
        return half === undefined ? redirect(paths.signIn) : finish(ctx, half, { kind: 'code', code: String(ctx.form['code'] ?? '').slice(0, 40) });
      },
    }),
    route({
      method: 'POST',
      path: paths.passkey,
      permission: anyone,
      audit: 'staff.signIn',
      rateLimit: 30,
      async handler(ctx) {
        const half = readHalf(needs.secret, ctx);
        if (half === undefined) return redirect(paths.signIn);
        const answer = readPasskeyAnswer(String(ctx.form['response'] ?? '').slice(0, 20_000));
        const question = cookies.question.read(ctx, half.staffId);
        if (answer === undefined || question === undefined) return showCode(ctx, half, [{ message: words(ctx, refusals.passkeyFailed) }], 401);
        return finish(ctx, half, { kind: 'passkey', question, answer });
      },
    }),
    route({
      method: 'POST',
      path: paths.signOut,
      permission: anyone,
      audit: 'none: ends a session',
      async handler(ctx) {
        await ctx.signOut('staff');
        return redirect(paths.signIn);
      },
    }),
    route({
      method: 'GET',
      path: paths.invitation(':token'),
      permission: anyone,
      audit: 'none: shows a name to whoever holds the secret link',
      params: Token,
      rateLimit: 30,
      async handler(ctx) {
        const { token } = ctx.input.params;
        const invited = await getInvited((actor, work) => ctx.unitAs(actor, work), token);
        return invited.ok ? showInvitation(ctx, token, invited.value.displayName, newTotpSecret(), []) : refused(invited.refusal);
      },
    }),
    route({
      method: 'POST',
      path: paths.invitation(':token'),
      permission: anyone,
      audit: 'staff.activate',
      params: Token,
      rateLimit: 30,
      async handler(ctx) {
        const { token } = ctx.input.params;
        const unitAs: RequestContext['unitAs'] = (actor, work) => ctx.unitAs(actor, work);
        const invited = await getInvited(unitAs, token);
        if (!invited.ok) return refused(invited.refusal);
        const totpSecret = openSetup(needs.secret, String(ctx.form['schluessel'] ?? ''));
        if (totpSecret === undefined) return redirect(paths.invitation(token));
        const read = readForm(AcceptInvitation, ctx.form);
        const again = (faults: { field: string; message: string }[]) => showInvitation(ctx, token, invited.value.displayName, totpSecret, faults);
        if (!read.ok) return again(read.faults.map((fault) => ({ field: fault.field, message: faultWords(ctx, fault.message) })));
        const result = await acceptInvitation(unitAs, needs.secret, { token, totpSecret, input: read.value, now: ctx.now });
        if (result.ok) return ctx.page(<InvitationDonePage locale={ctx.locale} />);
        return result.refusal.code === refusals.codeWrong.code ? again([{ field: 'code', message: textsOf(ctx).faults.codeWrong }]) : refused(result.refusal);
      },
    }),
  ];
}

const Half = z.object({ tenantId: z.uuid(), staffId: z.uuid(), next: Next, until: z.number() });
type Half = z.infer<typeof Half>;

/** What the first step left behind: signed, five minutes old at most. */
function readHalf(secret: string, ctx: RequestContext): Half | undefined {
  const cookie = ctx.cookies[halfCookie];
  const value = cookie === undefined ? undefined : readToken(secret, halfCookie, cookie);
  if (value === undefined) return undefined;
  const half = Half.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
  return half.success && half.data.until > ctx.now.getTime() ? half.data : undefined;
}

function openSetup(secret: string, sealed: string): string | undefined {
  try {
    return unseal(secret, setupPurpose, sealed);
  } catch {
    return undefined; // Changed on the way: the page starts anew with a fresh key.
  }
}
