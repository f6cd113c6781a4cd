import * as z from 'zod';

import type { Actor } from '#kernel/actor';
import { dayInGermany } from '#kernel/dates';
import type { Locale } from '#kernel/locale';
import { bytes, readForm, redirect, refused, route, staff, type RequestContext, type Route } from '#platform/http';

import { de } from '../texts/de.ts';
import { en } from '../texts/en.ts';
import { bookTransfer, BookTransfer } from '../usecases/book-transfer.ts';
import { cancelClaim, CancelClaim } from '../usecases/cancel-claim.ts';
import { getLedger } from '../usecases/get-ledger.ts';
import { hurryAttempt } from '../usecases/hurry-attempt.ts';
import { claimsPerPage, exportClaims, listClaims, ListClaims } from '../usecases/list-claims.ts';
import { CashierPage, type TransferForm } from './cashier.page.tsx';
import { claimsCsv } from './claims-csv.ts';
import { LedgerPage } from './ledger.page.tsx';
import { paths } from './paths.ts';

const Claim = z.object({ claimId: z.uuid() });
const cashier = staff('cashier');

interface CashierNeeds {
  deskNav(locale: Locale, actor: Actor): readonly { readonly href: string; readonly label: string; readonly key: string }[];
}

/** Pages of the cash office, all in the administration's unit. */
export function cashierRoutes(needs: CashierNeeds): Route[] {
  const nav = (ctx: RequestContext) => needs.deskNav(ctx.locale, ctx.actor);

  async function showList(ctx: RequestContext, query: ListClaims, form: TransferForm, status = 200) {
    const { claims, total } = await ctx.unit((unit) => listClaims(unit, query));
    const pages = Math.max(1, Math.ceil(total / claimsPerPage));
    return ctx.page(<CashierPage locale={ctx.locale} nav={nav(ctx)} query={query} claims={claims} total={total} pages={pages} form={form} />, status);
  }

  async function showLedger(ctx: RequestContext, claimId: string, fault: string | undefined, status = 200) {
    const ledger = await ctx.unit((unit) => getLedger(unit, claimId));
    if (!ledger.ok) return refused(ledger.refusal);
    return ctx.page(<LedgerPage locale={ctx.locale} nav={nav(ctx)} {...ledger.value} booked={ctx.query['gebucht']} fault={fault} />, status);
  }

  return [
    route({
      method: 'GET',
      path: paths.cashier,
      permission: cashier,
      audit: 'none: amounts and reasons without names',
      query: ListClaims,
      handler: (ctx) => showList(ctx, ctx.input.query, { values: { valueOn: dayInGermany(ctx.now) }, faults: [] }),
    }),
    route({
      method: 'GET',
      path: paths.cashierExport,
      permission: cashier,
      audit: 'payments.export',
      query: ListClaims,
      async handler(ctx) {
        const claims = await ctx.unit((unit) => exportClaims(unit, ctx.input.query));
        const csv = claimsCsv(claims, (ctx.locale === 'de' ? de : en).cashier);
        return bytes(Buffer.from(csv, 'utf8'), 'text/csv; charset=utf-8', { filename: `forderungen-${dayInGermany(ctx.now)}.csv` });
      },
    }),
    route({
      method: 'POST',
      path: paths.cashierBook,
      permission: cashier,
      audit: 'payments.bookTransfer',
      async handler(ctx) {
        const texts = ctx.locale === 'de' ? de : en;
        const list = ListClaims.parse({});
        const values = Object.fromEntries(Object.entries(ctx.form).map(([name, value]) => [name, typeof value === 'string' ? value : '']));
        // The day comes in three inputs; the schema knows one.
        const day = [values['valueOn.year'] ?? '', (values['valueOn.month'] ?? '').padStart(2, '0'), (values['valueOn.day'] ?? '').padStart(2, '0')].join('-');
        const reading = readForm(BookTransfer, { ...values, valueOn: day });
        const shown = { ...values, valueOn: day };
        if (!reading.ok) {
          const faults = reading.faults.map(({ field }) => ({ field, message: faultText(texts, field) }));
          return showList(ctx, list, { values: shown, faults }, 400);
        }
        const booked = await ctx.unit((unit) => bookTransfer(unit, reading.value));
        if (!booked.ok) {
          const field = booked.refusal.code === 'payments.alreadyBooked' ? 'statement' : 'kassenzeichen';
          const message = booked.refusal.code === 'payments.alreadyBooked' ? texts.refusals.alreadyBooked : texts.refusals.kassenzeichenUnknown;
          return showList(ctx, list, { values: shown, faults: [{ field, message }] }, booked.refusal.status);
        }
        return redirect(`${paths.ledger(booked.value.claimId)}?gebucht=${reading.value.amount}`);
      },
    }),
    route({
      method: 'GET',
      path: '/verwaltung/kasse/:claimId',
      permission: cashier,
      audit: 'payments.read',
      params: Claim,
      handler: (ctx) => showLedger(ctx, ctx.input.params.claimId, undefined),
    }),
    route({
      method: 'POST',
      path: '/verwaltung/kasse/:claimId/nachfragen',
      permission: cashier,
      audit: 'payments.read',
      params: Claim,
      async handler(ctx) {
        const { claimId } = ctx.input.params;
        const ledger = await ctx.unit(async (unit) => {
          const found = await getLedger(unit, claimId);
          if (found.ok) for (const attempt of found.value.attempts) await hurryAttempt(unit, attempt.id);
          return found;
        });
        return ledger.ok ? redirect(paths.ledger(claimId)) : refused(ledger.refusal);
      },
    }),
    route({
      method: 'POST',
      path: '/verwaltung/kasse/:claimId/stornieren',
      permission: cashier,
      audit: 'payments.cancelClaim',
      params: Claim,
      async handler(ctx) {
        const { claimId } = ctx.input.params;
        const reading = readForm(CancelClaim, ctx.form);
        if (!reading.ok) return showLedger(ctx, claimId, faultText(ctx.locale === 'de' ? de : en, 'reason'), 400);
        const cancelled = await ctx.unit((unit) => cancelClaim(unit, { claimId, reason: reading.value.reason }));
        return cancelled.ok ? redirect(paths.ledger(claimId)) : refused(cancelled.refusal);
      },
    }),
  ];
}

/** What is wrong with a field; every field of the two forms has one sentence. */
function faultText(texts: typeof de, field: string): string {
  const { faults } = texts.cashier;
  return Object.hasOwn(faults, field) ? faults[field as keyof typeof faults] : faults.kassenzeichen;
}
