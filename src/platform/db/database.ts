import pg from 'pg';

import { createInUnit, type InUnit } from './in-unit.ts';

// Dates without a time stay strings (`YYYY-MM-DD`): a deadline has no time zone. bigint fits a number here: counters and cents.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface Database {
  /** Opens units of work as the application role, which owns nothing and cannot pass row-level security. */
  readonly inUnit: InUnit;
  /** One trivial round trip; throws when the database cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
  /** The pool of the application role, for platform machinery only. */
  readonly pool: pg.Pool;
}

/** Connects as the application role. `onIdleError` hears of connections that broke while idle. */
export function createDatabase(connection: pg.PoolConfig, onIdleError: (error: Error) => void, size = 12): Database {
  const pool = new pg.Pool({
    ...connection,
    max: size,
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    application_name: 'gemeinsam',
  } as pg.PoolConfig);
  pool.on('error', onIdleError);
  // A connection may break between two statements of a unit: the next statement fails and says so. Unheard, the event would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    pool,
    inUnit: createInUnit(pool),
    async ping() {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
}
