import * as z from 'zod';

import type { Database } from '#platform/db';
import { anyone, json, person, redirect, route, staff, type Route } from '#platform/http';
import { listDeadFacts, retryDeadFact } from '#platform/outbox';

import type { DatabaseDoors } from './open-database.ts';
import { deskNav } from './desk-nav.ts';
import type { Modules } from './modules.ts';
import { UndeliveredPage } from './pages/undelivered.page.tsx';

/** Health, robots and sitemap: addresses that belong to no room. */
export function platformRoutes({ database, modules, doors }: { database: Database; modules: Modules; doors: DatabaseDoors }): Route[] {
  const startedAt = new Date();
  return [
    route({
      method: 'GET',
      path: '/health',
      permission: anyone,
      audit: 'none: for operators, nothing personal',
      async handler() {
        await database.ping();
        const [facts] = (await database.pool.query<{ waiting: number; dead: number }>(
          'select count(*) filter (where dead_at is null)::int as waiting, count(*) filter (where dead_at is not null)::int as dead from platform.outbox where delivered_at is null',
        )).rows;
        return json({ status: 'ok', startedAt, database: { kind: doors.kind, version: doors.version }, outbox: facts, places: modules.competence.listPlaces().length });
      },
    }),
    route({
      method: 'GET',
      path: '/verwaltung/zustellung',
      permission: staff('provider'),
      audit: 'none: ids and error texts of the machinery, nothing personal',
      async handler(ctx) {
        const facts = await listDeadFacts(database.pool);
        return ctx.page(<UndeliveredPage locale={ctx.locale} nav={deskNav(ctx.locale, ctx.actor.kind === 'staff' ? ctx.actor.roles : [])} facts={facts} />);
      },
    }),
    route({
      method: 'POST',
      path: '/verwaltung/zustellung/:id',
      permission: staff('provider'),
      audit: 'platform.retryFact',
      params: z.object({ id: z.coerce.number().int().positive() }),
      async handler(ctx) {
        const { id } = ctx.input.params;
        await ctx.unit((unit) => Promise.resolve(unit.audit({ action: 'platform.retryFact', subject: `fact:${id}` })));
        await retryDeadFact(database.pool, id);
        return redirect('/verwaltung/zustellung');
      },
    }),
    // Asked by the script when somebody wants to stay: being asked is what prolongs the session (WCAG 2.2.1).
    route({ method: 'GET', path: '/konto/sitzung', permission: person({ guest: true }), audit: 'none: prolongs the own session', handler: () => json({ ok: true }) }),
    route({ method: 'GET', path: '/verwaltung/sitzung', permission: staff('caseworker', 'head', 'cashier', 'editor', 'administrator', 'provider'), audit: 'none: prolongs the own session', handler: () => json({ ok: true }) }),
    route({ method: 'GET', path: '/arbeitsplatz', permission: anyone, audit: 'none: leads on', query: z.unknown(), handler: () => redirect('/verwaltung') }),
  ];
}
