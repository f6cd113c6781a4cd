import * as z from 'zod';

import type { Database } from '#platform/db';
import { anyone, json, redirect, route, type Route } from '#platform/http';

import type { DatabaseDoors } from './open-database.ts';
import type { Modules } from './modules.ts';

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
    route({ method: 'GET', path: '/arbeitsplatz', permission: anyone, audit: 'none: leads on', query: z.unknown(), handler: () => redirect('/verwaltung') }),
  ];
}
