import { randomBytes } from 'node:crypto';

import type { AccountId } from '#kernel/ids';
import { redirect, refused, type Reply, type RequestContext } from '#platform/http';
import type { SessionClaims } from '#platform/auth';

import type { Account } from '../domain/account.ts';
import { acrOf } from '../domain/acr-of.ts';
import { localTarget } from '../domain/local-target.ts';
import { flowExpired } from '../domain/refusals.ts';
import type { SignInInProgress } from '../providers/openid-provider.ts';
import { asPerson } from '../usecases/as-person.ts';
import { endAttempts } from '../usecases/begin-attempt.ts';
import { getAccount } from '../usecases/get-account.ts';
import { recordSignIn } from '../usecases/record-sign-in.ts';
import { addressOf, type Edge } from './edge.ts';

/** Begins a sign-in in this browser: checks into a sealed cookie, then to the provider. */
export async function beginFlow(edge: Edge, ctx: RequestContext, screen: 'signIn' | 'register'): Promise<Reply> {
  const wanted = localTarget(ctx.query['weiter']);
  const to = ctx.locale === 'en' && !/^\/en(\/|$|\?)/.test(wanted) ? `/en${wanted === '/' ? '' : wanted}` : wanted;
  if (ctx.actor.kind === 'person' && !ctx.actor.guest) return redirect(to);
  const checks = { state: secret(), nonce: secret(), verifier: secret() };
  edge.cookies.flow.write(ctx, { ...checks, to, screen });
  return redirect(await edge.portal.begin(checks, ctx.locale));
}

/** The sign-in behind an address, when this very browser has begun it (else somebody could be signed in to a stranger's account). */
export async function findOwnFlow(edge: Edge, ctx: RequestContext, uid: string): Promise<{ inProgress: SignInInProgress; screen: 'signIn' | 'register' } | undefined> {
  const flow = edge.cookies.flow.read(ctx);
  const inProgress = flow === undefined ? undefined : await edge.openId.findInProgress(uid);
  return flow !== undefined && inProgress?.state === flow.state ? { inProgress, screen: flow.screen } : undefined;
}

/** All factors hold: notes the sign-in and lets the protocol go on. */
export async function finishFlow(edge: Edge, ctx: RequestContext, uid: string, accountId: string, by: 'password' | 'passkey' | 'registration'): Promise<Reply> {
  const flow = await findOwnFlow(edge, ctx, uid);
  if (flow === undefined) return refused(flowExpired);
  await ctx.unitAs({ kind: 'nobody' }, (unit) => endAttempts(unit, edge.keys, { account: accountId, address: addressOf(ctx) }));
  await ctx.unitAs(asPerson(accountId), (unit) => recordSignIn(unit, accountId, by));
  const account = await ctx.unitAs(asPerson(accountId), getAccount);
  if (!account.ok) return refused(flowExpired);
  edge.cookies.stage.clear(ctx);
  return redirect(await flow.inProgress.finish({ accountId, amr: by === 'passkey' ? ['hwk', 'user', 'mfa'] : ['pwd', 'otp', 'mfa'], acr: acrOf(account.value.trustLevel) }));
}

/** What the session says about the holder of an account. */
export function claimsOf(account: Account): SessionClaims {
  const name = [account.givenName, account.familyName].filter((part) => part).join(' ');
  return {
    realm: 'person',
    accountId: account.accountId as AccountId,
    trustLevel: account.trustLevel,
    guest: account.kind === 'guest',
    label: name === '' ? (account.email ?? '') : name,
  };
}

/** 256 random bits for state, nonce and PKCE verifier. */
export function secret(): string {
  return randomBytes(32).toString('base64url');
}
