import * as z from 'zod';

import { giroCodePayload, giroCodeSvg } from '#standards/girocode';
import { person, redirect, refused, route, type RequestContext, type Route } from '#platform/http';

import { balanceOf } from '../domain/claim.ts';
import { formatKassenzeichen } from '../domain/kassenzeichen.ts';
import type { PayerClaimView } from '../domain/payer-claim.ts';
import { getPayerClaim } from '../usecases/get-payer-claim.ts';
import { noteReturn } from '../usecases/note-return.ts';
import { requestCheckout } from '../usecases/request-checkout.ts';
import { paths } from './paths.ts';
import { PayPage } from './pay.page.tsx';
import { ReceiptPage } from './receipt.page.tsx';
import { WaitPage } from './wait.page.tsx';

const Claim = z.object({ claimId: z.uuid() });
const payer = person({ guest: true });
/** A page that reloads itself would fail WCAG 2.2.1, so the answer waits a little instead; longer than this nobody likes. */
const longestWaitMs = 6_000;
const lookEveryMs = 250;
/** Pixels; large enough for a telephone to read from a screen. */
const codeSide = 224;

/** Pages of paying, for people with an account and guests, all in the account's unit. */
export function payerRoutes(): Route[] {
  return [
    route({
      method: 'GET',
      path: '/zahlung/:claimId',
      permission: payer,
      audit: 'none: shows the payer their own copy',
      params: Claim,
      async handler(ctx) {
        const found = await ctx.unit((unit) => getPayerClaim(unit, ctx.input.params.claimId));
        if (!found.ok) return refused(found.refusal);
        const view = found.value;
        if (view.state !== 'open') return redirect(paths.receipt(view.claimId));
        return ctx.page(<PayPage locale={ctx.locale} view={view} code={codeOf(view)} now={ctx.now} />);
      },
    }),
    route({
      method: 'POST',
      path: '/zahlung/:claimId/online',
      permission: payer,
      audit: 'payments.requestCheckout',
      params: Claim,
      async handler(ctx) {
        const { claimId } = ctx.input.params;
        const asked = await ctx.unit((unit) => requestCheckout(unit, { claimId, locale: ctx.locale }));
        if (!asked.ok) return asked.refusal.code === 'payments.nothingDue' ? redirect(paths.receipt(claimId)) : refused(asked.refusal);
        const view = await waitFor(ctx, claimId, (current) => current.checkoutState !== 'requested');
        if (view?.checkoutState === 'ready' && view.payUrl !== undefined) return redirect(view.payUrl);
        return redirect(view?.checkoutState === 'requested' ? paths.payerReturn(claimId) : paths.claim(claimId));
      },
    }),
    route({
      method: 'GET',
      path: '/zahlung/:claimId/zurueck',
      permission: payer,
      audit: 'none: only makes the office ask the provider',
      params: Claim,
      async handler(ctx) {
        const { claimId } = ctx.input.params;
        const noted = await ctx.unit((unit) => noteReturn(unit, { claimId, locale: ctx.locale }));
        if (!noted.ok) return refused(noted.refusal);
        const before = noted.value;
        const view =
          (await waitFor(ctx, claimId, (current) => current.state !== 'open' || current.checkoutState !== before.checkoutState)) ?? before;
        if (view.state !== 'open') return redirect(paths.receipt(claimId));
        if (view.checkoutState === 'requested') return ctx.page(<WaitPage locale={ctx.locale} view={view} step="start" />);
        if (view.checkoutState !== 'ready') return redirect(paths.claim(claimId));
        // Became ready while waiting: the payer has not been at the provider yet.
        return ctx.page(<WaitPage locale={ctx.locale} view={view} step={before.checkoutState === 'requested' ? 'go' : 'check'} />);
      },
    }),
    route({
      method: 'GET',
      path: '/zahlung/:claimId/quittung',
      permission: payer,
      audit: 'none: shows the payer their own copy',
      params: Claim,
      async handler(ctx) {
        const found = await ctx.unit((unit) => getPayerClaim(unit, ctx.input.params.claimId));
        if (!found.ok) return refused(found.refusal);
        if (found.value.state === 'open') return redirect(paths.claim(found.value.claimId));
        return ctx.page(<ReceiptPage locale={ctx.locale} view={found.value} />);
      },
    }),
  ];
}

async function waitFor(ctx: RequestContext, claimId: string, done: (view: PayerClaimView) => boolean): Promise<PayerClaimView | undefined> {
  const until = Date.now() + longestWaitMs;
  for (;;) {
    const found = await ctx.unit((unit) => getPayerClaim(unit, claimId));
    if (!found.ok || done(found.value) || Date.now() >= until) return found.ok ? found.value : undefined;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

function codeOf(view: PayerClaimView): string | undefined {
  const payload = giroCodePayload({
    name: view.creditorName.slice(0, 70),
    iban: view.creditorIban,
    ...(view.creditorBic === undefined ? {} : { bic: view.creditorBic }),
    cents: balanceOf(view).openCents,
    remittance: formatKassenzeichen(view.kassenzeichen),
  });
  // A name the code cannot carry leaves the written details, which say the same.
  return payload.ok ? giroCodeSvg(payload.value).replace('<svg ', `<svg width="${codeSide}" height="${codeSide}" `) : undefined;
}
