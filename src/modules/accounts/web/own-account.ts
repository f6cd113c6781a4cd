import type { Refusal } from '#kernel/refusal';
import { ok, type Result } from '#kernel/result';
import { passwordMatches } from '#platform/auth';
import { redirect, type Reply, type RequestContext } from '#platform/http';

import type { Account } from '../domain/account.ts';
import { beginAttempt, endAttempts } from '../usecases/begin-attempt.ts';
import { getAccount } from '../usecases/get-account.ts';
import { addressOf, type Edge } from './edge.ts';
import { paths } from './paths.ts';

/** The account of the session. A session whose account is gone is a fault: deleting ends all sessions. */
export async function ownerOf(ctx: RequestContext): Promise<Account> {
  const account = await ctx.unit(getAccount);
  if (!account.ok) throw new Error('a session without its account');
  return account.value;
}

/** Checks the password of the session's own account; tries are counted as at sign-in. */
export async function passwordHolds(edge: Edge, ctx: RequestContext, account: Account, password: string): Promise<Result<boolean, Refusal>> {
  const key = `confirm:${account.accountId}`;
  const who = { account: key, address: addressOf(ctx) };
  const attempt = await ctx.unitAs({ kind: 'nobody' }, (unit) => beginAttempt(unit, edge.keys, who));
  if (!attempt.ok) return attempt;
  const right = await passwordMatches(password, account.passwordHash ?? undefined);
  if (right) await ctx.unitAs({ kind: 'nobody' }, (unit) => endAttempts(unit, edge.keys, who));
  return ok(right);
}

/** Sends the holder to show the password again unless that was done within 15 minutes (CON.10.A12); undefined when it was. */
export function askAgain(edge: Edge, ctx: RequestContext, back: string): Reply | undefined {
  const confirmed = edge.cookies.confirmed.read(ctx);
  if (ctx.actor.kind === 'person' && confirmed?.accountId === ctx.actor.accountId) return undefined;
  return redirect(`${paths.confirm}?weiter=${encodeURIComponent(back)}`);
}
