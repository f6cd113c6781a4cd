import type pg from 'pg';

/** A fact that could not be delivered; later facts of its stream wait behind it. */
export interface DeadFact {
  readonly id: number;
  readonly name: string;
  readonly stream: string;
  readonly saidAt: Date;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** Facts on the dead-letter desk, oldest first, at most 200. */
export async function listDeadFacts(pool: pg.Pool): Promise<DeadFact[]> {
  const { rows } = await pool.query<DeadFact>(
    `select id, name, stream, said_at as "saidAt", attempts, last_error as "lastError"
     from platform.outbox where dead_at is not null and delivered_at is null order by id limit 200`,
  );
  return rows;
}

/** Gives a dead fact a fresh set of attempts; false when it is not on the desk (any more). */
export async function retryDeadFact(pool: pg.Pool, id: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    'update platform.outbox set dead_at = null, retry_at = null, attempts = 0 where id = $1 and dead_at is not null',
    [id],
  );
  return rowCount === 1;
}
