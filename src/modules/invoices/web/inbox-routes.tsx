import * as z from 'zod';

import { dayInGermany } from '#kernel/dates';
import { bytes, redirect, refused, route, staff, type RequestContext, type Route } from '#platform/http';

import { deskDe } from '../texts/desk-de.ts';
import { deskEn } from '../texts/desk-en.ts';
import { getOverview } from '../usecases/get-overview.ts';
import { exportInbox, inboxPerPage, inboxViews, listCalendar, listInbox } from '../usecases/list-inbox.ts';
import { takePayables } from '../usecases/take-payables.ts';
import { CalendarPage } from './calendar.page.tsx';
import { csvOf } from './csv-of.ts';
import type { InvoiceDeskNeeds } from './desk-needs.ts';
import { deskPaths } from './desk-paths.ts';
import { InboxPage } from './inbox.page.tsx';
import { OverviewPage } from './overview.page.tsx';

const ListQuery = z.object({
  ansicht: z.enum(inboxViews).catch('open'),
  q: z.string().trim().max(200).catch(''),
  reihenfolge: z.enum(['due', 'received', 'amount', 'seller']).catch('due'),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1),
  uebernommen: z.coerce.number().int().min(0).optional().catch(undefined),
});
type ListQuery = z.infer<typeof ListQuery>;
const caseworkers = staff('caseworker', 'head');
const Chosen = z.union([z.array(z.uuid()), z.uuid().transform((id) => [id])]).catch([]);

/** Work list, calendar and overview of invoices. */
export function inboxRoutes(needs: InvoiceDeskNeeds): Route[] {
  const frame = (ctx: RequestContext) => {
    const roles = ctx.actor.kind === 'staff' ? ctx.actor.roles : [];
    return { locale: ctx.locale, roles, nav: needs.nav(ctx.locale, roles) };
  };

  async function show(ctx: RequestContext, query: ListQuery, fault?: string) {
    const { ansicht: view, q: text, reihenfolge: sort, seite: page } = query;
    const { payables, counts, total } = await ctx.unit((unit) => listInbox(unit, { view, text, sort }, page));
    const pages = Math.max(1, Math.ceil(total / inboxPerPage));
    if (page > pages && total === 0 && page > 1) return redirect(`${deskPaths.inbox}?ansicht=${view}`);
    return ctx.page(
      <InboxPage {...frame(ctx)} view={view} text={text} sort={sort} payables={payables} counts={counts} total={total} page={page} pages={pages} today={dayInGermany(ctx.now)} taken={query.uebernommen} fault={fault} />,
      fault === undefined ? 200 : 422,
    );
  }

  return [
    route({ method: 'GET', path: deskPaths.inbox, permission: caseworkers, audit: 'invoices.list', query: ListQuery, handler: (ctx) => show(ctx, ctx.input.query) }),
    route({
      method: 'GET',
      path: deskPaths.csv,
      permission: caseworkers,
      audit: 'invoices.list',
      query: ListQuery,
      async handler(ctx) {
        const texts = ctx.locale === 'de' ? deskDe : deskEn;
        const { ansicht: view, q: text, reihenfolge: sort } = ctx.input.query;
        const rows = await ctx.unit((unit) => exportInbox(unit, { view, text, sort }));
        const csv = csvOf(
          texts.csv,
          rows.map((row) => [
            row.number, row.sellerName, row.issuedOn ?? '', row.receivedAt.toISOString(), row.dueOn ?? '', row.discountOn ?? '', row.discountCents === null ? '' : euros(row.discountCents),
            euros(row.payableCents), row.currency, texts.status[row.status], row.assigneeName ?? '', row.costAccount ?? '',
          ]),
        );
        return bytes(csv, 'text/csv; charset=utf-8', { filename: `rechnungen-${dayInGermany(ctx.now)}.csv` });
      },
    }),
    route({
      method: 'POST',
      path: deskPaths.take,
      permission: caseworkers,
      audit: 'invoices.take',
      async handler(ctx) {
        const texts = ctx.locale === 'de' ? deskDe : deskEn;
        const chosen = Chosen.parse(ctx.form['payables']);
        const query = ListQuery.parse(ctx.form);
        if (chosen.length === 0) return show(ctx, query, texts.inbox.nothingChosen);
        const taken = await ctx.unit((unit) => takePayables(unit, chosen));
        if (!taken.ok) return refused(taken.refusal);
        return redirect(ctx.form['zurueck'] === 'eine' && chosen[0] !== undefined ? deskPaths.one(chosen[0]) : `${deskPaths.inbox}?ansicht=${query.ansicht}&uebernommen=${taken.value}`);
      },
    }),
    route({
      method: 'GET',
      path: deskPaths.calendar,
      permission: staff('caseworker', 'head', 'cashier'),
      audit: 'invoices.list',
      async handler(ctx) {
        const days = await ctx.unit((unit) => listCalendar(unit));
        return ctx.page(<CalendarPage {...frame(ctx)} days={days} today={dayInGermany(ctx.now)} />);
      },
    }),
    route({
      method: 'GET',
      path: deskPaths.overview,
      permission: staff('head', 'cashier'),
      audit: 'invoices.overview',
      query: z.object({ monate: z.enum(['3', '6', '12']).catch('6') }),
      async handler(ctx) {
        const { monate } = ctx.input.query;
        const overview = await ctx.unit((unit) => getOverview(unit, Number(monate)));
        return ctx.page(<OverviewPage {...frame(ctx)} overview={overview} months={monate} />);
      },
    }),
  ];
}

function euros(cents: number): string {
  const size = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${Math.trunc(size / 100)},${String(size % 100).padStart(2, '0')}`;
}
