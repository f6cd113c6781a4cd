import { person, redirect, refused, route, type Reply, type RequestContext, type Route } from '#platform/http';

import { localTarget } from '../domain/local-target.ts';
import { identityFailed, identityUnavailable } from '../domain/refusals.ts';
import { textsIn } from '../texts/texts-in.ts';
import { saveIdentity } from '../usecases/save-identity.ts';
import type { Edge } from './edge.ts';
import { IdentityPage } from './identity.page.tsx';
import { ownerOf } from './own-account.ts';
import { paths } from './paths.ts';
import { claimsOf, secret } from './sign-in-steps.ts';

/** Proof of identity at a provider, by redirect. */
export function identityRoutes(edge: Edge): Route[] {
  const returnTo = `${edge.publicUrl}${paths.identityReturn}`;

  async function begin(ctx: RequestContext): Promise<Reply> {
    if (edge.identity === undefined) return refused(identityUnavailable);
    const account = await ownerOf(ctx);
    const wanted = ctx.form['weiter'];
    const checks = { state: secret(), nonce: secret(), verifier: secret() };
    edge.cookies.proof.write(ctx, { ...checks, accountId: account.accountId, to: withLocale(ctx, localTarget(typeof wanted === 'string' ? wanted : undefined)) });
    return redirect(await edge.identity.begin(returnTo, checks));
  }

  async function comeBack(ctx: RequestContext): Promise<Reply> {
    const begun = edge.cookies.proof.read(ctx);
    edge.cookies.proof.clear(ctx);
    if (edge.identity === undefined || begun === undefined || ctx.actor.kind !== 'person' || ctx.actor.accountId !== begun.accountId) return refused(identityFailed);
    const proven = await edge.identity.finish(returnTo, ctx.path.split('?')[1] ?? '', begun);
    if (proven === undefined) return refused(identityFailed);
    const saved = await ctx.unit((unit) => saveIdentity(unit, proven));
    if (!saved.ok) return refused(saved.refusal);
    await ctx.signIn(claimsOf(await ownerOf(ctx)));
    const english = /^\/en(\/|$)/.test(begun.to) ? '/en' : '';
    return redirect(`${english}${paths.identity}?fertig=1&weiter=${encodeURIComponent(begun.to)}`);
  }

  return [
    route({
      method: 'GET', path: paths.identity, permission: person(), audit: 'none: the holder looks at the own account',
      async handler(ctx) {
        // The layout adds the language itself.
        const to = localTarget(ctx.query['weiter']).replace(/^\/en(?=\/|$)/, '') || '/';
        return ctx.page(<IdentityPage texts={textsIn(ctx.locale)} locale={ctx.locale} account={await ownerOf(ctx)} available={edge.identity !== undefined} demo={edge.demo} done={ctx.query['fertig'] === '1'} to={to} />);
      },
    }),
    route({ method: 'POST', path: paths.identity, permission: person(), audit: 'none: only leads to the provider', rateLimit: 20, handler: begin }),
    route({ method: 'GET', path: paths.identityReturn, permission: person(), audit: 'accounts.proveIdentity', rateLimit: 20, handler: comeBack }),
  ];
}

function withLocale(ctx: RequestContext, to: string): string {
  return ctx.locale === 'en' && !/^\/en(\/|$)/.test(to) ? `/en${to}` : to;
}
