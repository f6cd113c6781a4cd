import * as z from 'zod';

import { dayInGermany } from '#kernel/dates';
import { bytes, readForm, redirect, refused, route, staff, type RequestContext, type Route } from '#platform/http';

import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import { cancelRun, exportRun, settleRun } from '../usecases/change-run.ts';
import { ChangeSetting, changeSetting, makeFinanceKey, readSettings, revokeFinanceKey } from '../usecases/change-setting.ts';
import { CreateRun, createRun } from '../usecases/create-run.ts';
import { getPaymentDesk, getRun } from '../usecases/get-run.ts';
import { csvOf } from './csv-of.ts';
import type { InvoiceDeskNeeds } from './desk-needs.ts';
import { deskPaths } from './desk-paths.ts';
import { PaymentPage } from './payment.page.tsx';
import { RunPage } from './run.page.tsx';
import { SettingsPage } from './settings.page.tsx';

const Run = z.object({ runId: z.uuid() });
const Id = z.object({ id: z.uuid() });
const cashier = staff('cashier');

/** The cash office: payment runs, and what must be known to pay. */
export function paymentRoutes(needs: InvoiceDeskNeeds): Route[] {
  const textsOf = (ctx: RequestContext) => (ctx.locale === 'de' ? deskDe : deskEn);
  const frame = (ctx: RequestContext) => {
    const roles = ctx.actor.kind === 'staff' ? ctx.actor.roles : [];
    return { locale: ctx.locale, roles, nav: needs.nav(ctx.locale, roles) };
  };

  async function showPayment(ctx: RequestContext, fault?: string) {
    const desk = await ctx.unit((unit) => getPaymentDesk(unit));
    return ctx.page(<PaymentPage {...frame(ctx)} desk={desk} today={dayInGermany(ctx.now)} fault={fault} />, fault === undefined ? 200 : 422);
  }

  async function showSettings(ctx: RequestContext, rest: { entered?: Record<string, string>; faults?: readonly { field: string; message: string }[]; made?: string } = {}) {
    const { setting, keys } = await ctx.unit((unit) => readSettings(unit));
    const entered = { debtorName: setting.debtorName ?? '', debtorIban: setting.debtorIban ?? '', debtorBic: setting.debtorBic ?? '', retentionYears: String(setting.retentionYears), ...rest.entered };
    return ctx.page(<SettingsPage {...frame(ctx)} entered={entered} keys={keys} made={rest.made} saved={ctx.query['gespeichert'] === 'ja'} faults={rest.faults ?? []} />, rest.faults === undefined ? 200 : 422);
  }

  return [
    route({ method: 'GET', path: deskPaths.payment, permission: cashier, audit: 'none: numbers and sums of invoices without their content', handler: (ctx) => showPayment(ctx) }),
    route({
      method: 'POST',
      path: deskPaths.payment,
      permission: cashier,
      audit: 'invoices.createRun',
      async handler(ctx) {
        const input = CreateRun.parse(ctx.form);
        const texts = textsOf(ctx).refusals;
        if (input.payables.length === 0) return showPayment(ctx, texts.nothingChosen);
        const created = await ctx.unit((unit) => createRun(unit, input));
        if (created.ok) return redirect(deskPaths.run(created.value));
        const number = created.refusal.params['number'];
        if (created.refusal.code === 'invoices.cannotTransfer') return showPayment(ctx, texts.cannotTransfer.replace('{number}', String(number)));
        return created.refusal.code === 'invoices.debtorMissing' ? showPayment(ctx, texts.debtorMissing) : refused(created.refusal);
      },
    }),
    route({
      method: 'GET',
      path: deskPaths.run(':runId'),
      permission: cashier,
      audit: 'invoices.readRun',
      params: Run,
      async handler(ctx) {
        const found = await ctx.unit((unit) => getRun(unit, ctx.input.params.runId));
        if (!found.ok) return refused(found.refusal);
        const { state } = found.value.run;
        return ctx.page(<RunPage {...frame(ctx)} {...found.value} done={ctx.query['getan'] === 'ja' && (state === 'paid' || state === 'cancelled') ? state : undefined} />);
      },
    }),
    route({
      method: 'POST',
      path: deskPaths.runFile(':runId'),
      permission: cashier,
      audit: 'invoices.exportRun',
      params: Run,
      async handler(ctx) {
        const exported = await ctx.unit((unit) => exportRun(unit, ctx.input.params.runId));
        if (!exported.ok) return refused(exported.refusal);
        return bytes(new TextEncoder().encode(exported.value.xml), 'application/xml', { filename: `${exported.value.run.reference}-pain.001.xml` });
      },
    }),
    route({
      method: 'GET',
      path: deskPaths.runCsv(':runId'),
      permission: cashier,
      audit: 'invoices.readRun',
      params: Run,
      async handler(ctx) {
        const found = await ctx.unit((unit) => getRun(unit, ctx.input.params.runId));
        if (!found.ok) return refused(found.refusal);
        const texts = textsOf(ctx).run;
        const rows = found.value.orders.map((order) => [
          order.number, order.accountName ?? order.sellerName, order.sellerIban ?? '', order.sellerBic ?? '', order.executeOn, `${Math.trunc(order.cents / 100)},${String(order.cents % 100).padStart(2, '0')}`,
          order.withDiscount ? texts.yes : texts.no, order.costAccount ?? '', order.orderReference ?? '', order.remittance ?? '',
        ]);
        return bytes(csvOf(texts.csvHead, rows), 'text/csv; charset=utf-8', { filename: `${found.value.run.reference}.csv` });
      },
    }),
    ...([['cancelRun', cancelRun, 'invoices.cancelRun'], ['settleRun', settleRun, 'invoices.settleRun']] as const).map(([path, deed, audit]) =>
      route({
        method: 'POST',
        path: deskPaths[path](':runId'),
        permission: cashier,
        audit,
        params: Run,
        async handler(ctx) {
          const { runId } = ctx.input.params;
          const done = await ctx.unit((unit) => deed(unit, runId));
          return done.ok ? redirect(`${deskPaths.run(runId)}?getan=ja`) : refused(done.refusal);
        },
      }),
    ),
    route({ method: 'GET', path: deskPaths.settings, permission: cashier, audit: 'invoices.readSetting', handler: (ctx) => showSettings(ctx) }),
    route({
      method: 'POST',
      path: deskPaths.settings,
      permission: cashier,
      audit: 'invoices.changeSetting',
      async handler(ctx) {
        const texts = textsOf(ctx).settings.faults;
        const reading = readForm(ChangeSetting, ctx.form);
        if (!reading.ok) return showSettings(ctx, { entered: { ...reading.raw }, faults: reading.faults.map(({ field, message }) => ({ field, message: texts[message as keyof typeof texts] ?? texts.name })) });
        await ctx.unit((unit) => changeSetting(unit, reading.value));
        return redirect(`${deskPaths.settings}?gespeichert=ja`);
      },
    }),
    route({
      method: 'POST',
      path: deskPaths.keys,
      permission: cashier,
      audit: 'invoices.makeKey',
      async handler(ctx) {
        const name = String(ctx.form['keyName'] ?? '').trim().slice(0, 60);
        if (name === '') return showSettings(ctx, { faults: [{ field: 'keyName', message: textsOf(ctx).settings.faults.keyName }] });
        const made = await ctx.unit((unit) => makeFinanceKey(unit, name));
        return showSettings(ctx, { made });
      },
    }),
    route({
      method: 'POST',
      path: deskPaths.revoke(':id'),
      permission: cashier,
      audit: 'invoices.revokeKey',
      params: Id,
      async handler(ctx) {
        const revoked = await ctx.unit((unit) => revokeFinanceKey(unit, ctx.input.params.id));
        return revoked.ok ? redirect(deskPaths.settings) : refused(revoked.refusal);
      },
    }),
  ];
}
